import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"What is not JSON is a Blob","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0008-what-is-not-json-is-a-blob.md","filePath":"decisions/0008-what-is-not-json-is-a-blob.md"}');
const _sfc_main = { name: "decisions/0008-what-is-not-json-is-a-blob.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="what-is-not-json-is-a-blob" tabindex="-1">What is not JSON is a <code>Blob</code> <a class="header-anchor" href="#what-is-not-json-is-a-blob" aria-label="Permalink to &quot;What is not JSON is a \`Blob\`&quot;">​</a></h1><p><strong>Decision.</strong> A success that the spec documents with a body other than JSON (gu1&#39;s pictures) gives a <code>Blob</code>, without an option. Code generation lists these statuses as <code>binary</code> in <code>operations.ts</code>, and types the body <code>Blob</code> in <code>schema.ts</code>. <code>parseAs</code> says otherwise where that is wanted: <code>&quot;arrayBuffer&quot;</code>, <code>&quot;stream&quot;</code>, <code>&quot;text&quot;</code>.</p><p><strong>Why.</strong> Without it, such an answer was a <code>ResponseError</code> (&quot;not JSON&quot;) for everyone who did not think of <code>parseAs</code>, and the type promised a string. A <code>Blob</code> keeps the type that the answer names, and turns into all other forms.</p><p><strong>Read within the attempt.</strong> The default reads the picture before the call settles, so that one that breaks off is read again like any other answer. <code>parseAs: &quot;blob&quot;</code> and <code>&quot;stream&quot;</code> end at the headers, as for JSON.</p><p><strong>Not checked</strong> is whether the answer&#39;s type is the documented one: gu1 names JPEG and PNG as examples. An empty body is refused.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0008-what-is-not-json-is-a-blob.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0008WhatIsNotJsonIsABlob = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0008WhatIsNotJsonIsABlob as default
};
