import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Sending happens beneath openapi-fetch","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0001-send-beneath-openapi-fetch.md","filePath":"decisions/0001-send-beneath-openapi-fetch.md"}');
const _sfc_main = { name: "decisions/0001-send-beneath-openapi-fetch.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="sending-happens-beneath-openapi-fetch" tabindex="-1">Sending happens beneath openapi-fetch <a class="header-anchor" href="#sending-happens-beneath-openapi-fetch" aria-label="Permalink to &quot;Sending happens beneath openapi-fetch&quot;">​</a></h1><p><strong>Decision.</strong> A factory makes one openapi-fetch client, and every call goes through it, with and without middleware. openapi-fetch merges headers, fills in the URL, and runs middleware; the attempts are made by the innermost link of that chain, the <code>fetch</code> that we give it for each call. Only documented options are used (<code>pathSerializer</code>, <code>querySerializer</code>, <code>bodySerializer</code>, <code>parseAs</code>, <code>fetch</code>, <code>Request</code>, <code>middleware</code>), and one file imports it: <code class="path">packages/shared/src/call/openapi-fetch.ts</code>.</p><p><strong>Why.</strong> A lost or stalled body has to be a failed attempt, so the body is read where attempts are made. Middleware must not see credentials, so they are added beneath it. One way through is easier to follow than two: an earlier form called openapi-fetch only where middleware was installed.</p><p><strong>Details that look odd.</strong></p><ul><li>A call without middleware is given <code>LightRequest</code> as the option <code>Request</code>. Constructing a real <code>Request</code> is the most expensive part of a call, and only middleware looks at it.</li><li><code>parseAs: &quot;stream&quot;</code> keeps openapi-fetch from reading a success again. It reads every failing answer, without a time limit, so it is handed a copy made of what the attempt has read. An answer that middleware supplies is read by us first, within the time limits, for the same reason.</li><li>An answer whose status is above 599 cannot be copied, as no <code>Response</code> can be made of it. Its <code>ApiError</code> is thrown from our <code>fetch</code>, so middleware sees it in <code>onError</code>.</li></ul><p><strong>Cost.</strong> A call with middleware pays for a <code>Request</code>, and for a <code>Response</code> that only the middleware looks at.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0001-send-beneath-openapi-fetch.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0001SendBeneathOpenapiFetch = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0001SendBeneathOpenapiFetch as default
};
