import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"A custom fetch receives (url, init)","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0004-fetch-receives-url-and-init.md","filePath":"decisions/0004-fetch-receives-url-and-init.md"}');
const _sfc_main = { name: "decisions/0004-fetch-receives-url-and-init.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="a-custom-fetch-receives-url-init" tabindex="-1">A custom <code>fetch</code> receives <code>(url, init)</code> <a class="header-anchor" href="#a-custom-fetch-receives-url-init" aria-label="Permalink to &quot;A custom \`fetch\` receives \`(url, init)\`&quot;">​</a></h1><p><strong>Decision.</strong> The <code>fetch</code> option is called as <code>fetch(url, init)</code>, with a string and a plain object, not with a <code>Request</code>. (The first design of these packages promised a <code>Request</code>.)</p><p><strong>Why.</strong></p><ul><li>It works with another copy of fetch. The usual reason for a <code>fetch</code> of one&#39;s own is a proxy or mTLS through the undici package, whose <code>fetch</code> does not take a <code>Request</code> that the runtime&#39;s own copy made.</li><li>It is the cheaper half. The global <code>fetch(request)</code> copies a <code>Request</code> that was built a moment before; <code>fetch(url, init)</code> builds one. With a stubbed <code>fetch</code>, a keyed POST took 49 µs with a <code>Request</code> for each attempt and 31 µs without, on one machine, where bare openapi-fetch took 27 µs.</li><li>Any function of <code>fetch</code>&#39;s own type fits, and a test&#39;s stub can read <code>init.headers</code> and <code>init.body</code> without awaiting.</li></ul><p><strong>Cost.</strong> A <code>fetch</code> written for openapi-fetch, which takes a <code>Request</code>, has to be wrapped: <code>(url, init) =&gt; theirs(new Request(url, init))</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0004-fetch-receives-url-and-init.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0004FetchReceivesUrlAndInit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0004FetchReceivesUrlAndInit as default
};
