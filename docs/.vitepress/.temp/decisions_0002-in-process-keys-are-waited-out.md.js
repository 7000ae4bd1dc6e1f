import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"A key in process is waited out beyond maxAttempts","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0002-in-process-keys-are-waited-out.md","filePath":"decisions/0002-in-process-keys-are-waited-out.md"}');
const _sfc_main = { name: "decisions/0002-in-process-keys-are-waited-out.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="a-key-in-process-is-waited-out-beyond-maxattempts" tabindex="-1">A key in process is waited out beyond <code>maxAttempts</code> <a class="header-anchor" href="#a-key-in-process-is-waited-out-beyond-maxattempts" aria-label="Permalink to &quot;A key in process is waited out beyond \`maxAttempts\`&quot;">​</a></h1><p><strong>Decision.</strong> A &quot;still in process&quot; answer to a keyed write (Yuno&#39;s <code>REQUEST_IN_PROCESS</code>) is asked again, with the same key, at least 2 s apart, until the total time-out. These waits do not count towards <code>maxAttempts</code>; <code>maxAttempts: 1</code> switches them off with all other repeats.</p><p><strong>Why.</strong> Three attempts at 2 s would give up after 4 s, while the provider allows itself 60 s for a request. Giving up early reports a payment that is about to go through as unclear. Asking again is safe: the provider answers a repeated key with the original result.</p><p><strong>Also.</strong> A key conflict has <code>outcome: &quot;unknown&quot;</code> even on a call&#39;s first answer. The conflict says that another request with this key exists: from an earlier call of the program&#39;s, or re-sent by the runtime on a stale connection. Whether that one went through is just what the answer does not tell.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0002-in-process-keys-are-waited-out.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0002InProcessKeysAreWaitedOut = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0002InProcessKeysAreWaitedOut as default
};
