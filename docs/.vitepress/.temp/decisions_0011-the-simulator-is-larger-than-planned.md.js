import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"The simulator is larger than planned, and why","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0011-the-simulator-is-larger-than-planned.md","filePath":"decisions/0011-the-simulator-is-larger-than-planned.md"}');
const _sfc_main = { name: "decisions/0011-the-simulator-is-larger-than-planned.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="the-simulator-is-larger-than-planned-and-why" tabindex="-1">The simulator is larger than planned, and why <a class="header-anchor" href="#the-simulator-is-larger-than-planned-and-why" aria-label="Permalink to &quot;The simulator is larger than planned, and why&quot;">​</a></h1><p><strong>Decision.</strong> <code class="path">packages/mock</code> has some 5,900 lines of hand-written TypeScript, 900 of them blank or comment, instead of the 3,000 that the design asks for. It keeps state for every area of Yuno Payments, for Yuno Banking, gu1&#39;s validations and YouHodler&#39;s withdrawals, and it sends webhooks.</p><p><strong>Why.</strong> The 3,000 were set before Yuno Payments grew from 12 to 71 operations. States and what leads from one to the other are tables, and one kit (<code class="path">state/kind.ts</code>, <code class="path">state/kind-operations.ts</code>) makes, reads, steps and lists every kind of resource; what is left is what differs: which fields a step checks, which error a page names, what an answer shows. Of the lines, 1,300 are the tables and steps of Yuno Payments, 400 send webhooks, 400 are <code>fintech-mock check</code>.</p><p><strong>What was not done.</strong> To fold the providers&#39; error envelopes and amounts into tables would save some 300 lines and hide what a page says behind another small language. CommonJS is left out: the package is a development tool that finds its documents by <code>import.meta.url</code>, and <code>require()</code> of ES modules works on every Node that it supports.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0011-the-simulator-is-larger-than-planned.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0011TheSimulatorIsLargerThanPlanned = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0011TheSimulatorIsLargerThanPlanned as default
};
