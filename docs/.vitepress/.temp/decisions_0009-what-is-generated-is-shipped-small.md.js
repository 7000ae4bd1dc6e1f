import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"What is generated is shipped small","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0009-what-is-generated-is-shipped-small.md","filePath":"decisions/0009-what-is-generated-is-shipped-small.md"}');
const _sfc_main = { name: "decisions/0009-what-is-generated-is-shipped-small.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="what-is-generated-is-shipped-small" tabindex="-1">What is generated is shipped small <a class="header-anchor" href="#what-is-generated-is-shipped-small" aria-label="Permalink to &quot;What is generated is shipped small&quot;">​</a></h1><p><strong>Decision.</strong> A package ships its bundle, once as ESM and once as CommonJS, with maps that lead to the sources it ships; its declarations, without maps; and neither the sources of types nor <code class="path">src/generated/</code>. Declarations are indented with tabs, and only those that an exported type needs are shipped.</p><p><code>openapi.json</code> has one line for each operation and each schema, and is left out of prettier.</p><p><strong>Why.</strong> A source that holds nothing but types and comments says the same as its declaration in the same order: an editor that goes to a definition lands in readable text without a map. The table of operations is data, as readable in the bundle as in its source. The indentation of the documents was half their size; a line for each operation still makes a diff that can be read, and <code>pnpm spec:change</code> says in words what changed. Without all this, youhodler is over the budget of 1 MB installed; <code>pnpm e2e</code> measures it.</p><p><strong>One file.</strong> Sixty small modules took some 50 ms to import, a bundle takes 13 (Node 24). It is not minified, as users debug it. The declarations are CommonJS because either kind of module may import them, so <code>import</code> and <code>require</code> share one set of types; the condition <code>module-sync</code> gives both the same copy at run time where Node can <code>require</code> ESM.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0009-what-is-generated-is-shipped-small.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0009WhatIsGeneratedIsShippedSmall = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0009WhatIsGeneratedIsShippedSmall as default
};
