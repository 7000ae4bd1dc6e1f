import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"text/plain may hold JSON","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0003-plain-text-may-hold-json.md","filePath":"decisions/0003-plain-text-may-hold-json.md"}');
const _sfc_main = { name: "decisions/0003-plain-text-may-hold-json.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="text-plain-may-hold-json" tabindex="-1"><code class="path">text/plain</code> may hold JSON <a class="header-anchor" href="#text-plain-may-hold-json" aria-label="Permalink to &quot;\`text/plain\` may hold JSON&quot;">​</a></h1><p><strong>Decision.</strong> A body is parsed as JSON when its type is JSON, is <code class="path">text/plain</code>, or is absent. Any other type (HTML above all) is not JSON, and is discarded.</p><p><strong>Why.</strong> <code>new Response(JSON.stringify(...))</code>, as people write it in tests, calls itself <code class="path">text/plain</code>. What is in truth plain text does not parse and ends as it should: an <code>ApiError</code> without a body, or a <code>ResponseError</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0003-plain-text-may-hold-json.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0003PlainTextMayHoldJson = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0003PlainTextMayHoldJson as default
};
