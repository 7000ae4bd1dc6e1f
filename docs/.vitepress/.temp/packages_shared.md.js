import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@fintech-clients/shared","description":"","frontmatter":{},"headers":[],"relativePath":"packages/shared.md","filePath":"generated/packages/shared.md"}');
const _sfc_main = { name: "packages/shared.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="fintech-clients-shared" tabindex="-1">@fintech-clients/shared <a class="header-anchor" href="#fintech-clients-shared" aria-label="Permalink to &quot;@fintech-clients/shared&quot;">​</a></h1><p>What the fintech-clients packages have in common: credentials, errors, and sending a request that moves money exactly as often as it should be sent.</p><p>You do not need to install it. Install the <a href="https://github.com/fintech-clients/fintech-clients#readme" target="_blank" rel="noreferrer">package of your provider</a>, which brings it along and exports what you need from it.</p><p>These clients are unofficial: not made, endorsed or supported by the providers. What a call promises is written down in <a href="/contract">docs/contract.md</a>.</p><h2 id="license" tabindex="-1">License <a class="header-anchor" href="#license" aria-label="Permalink to &quot;License&quot;">​</a></h2><p>MIT</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("generated/packages/shared.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const shared = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  shared as default
};
