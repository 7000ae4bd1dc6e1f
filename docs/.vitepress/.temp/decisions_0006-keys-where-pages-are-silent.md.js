import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"Keys where an operation's page is silent are sent, and not relied on","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0006-keys-where-pages-are-silent.md","filePath":"decisions/0006-keys-where-pages-are-silent.md"}`);
const _sfc_main = { name: "decisions/0006-keys-where-pages-are-silent.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="keys-where-an-operation-s-page-is-silent-are-sent-and-not-relied-on" tabindex="-1">Keys where an operation&#39;s page is silent are sent, and not relied on <a class="header-anchor" href="#keys-where-an-operation-s-page-is-silent-are-sent-and-not-relied-on" aria-label="Permalink to &quot;Keys where an operation&#39;s page is silent are sent, and not relied on&quot;">​</a></h1><p><strong>Decision.</strong> A YouHodler write is repeated with its key only where the operation&#39;s own page says that it takes one. Where only the general page asks for <code>Idempotency-Key</code> (on every POST that creates a resource or triggers an operation), a key is sent and the write is not repeated. The same holds for withdrawal destinations: their pages require a key, and say that crypto ignores it when a destination is changed. Other writes carry none: previews create nothing, and the general page names suspending, closing and cancelling for <code>If-Match</code>.</p><p>Yuno&#39;s update of a dispute is the same case: its OpenAPI file declares the header, its page does not speak of it, and the page on repeated keys was written for payments. <code>x-key-conflict</code> stays: such a code would still say nothing of the write.</p><p><strong>Why.</strong> The general page promises that the same key brings back the same result. It speaks of no operation by name, and the page of cancelling an on-ramp session shows no such header, nor a 409 that speaks of a key. Sending a key costs nothing where it is ignored; repeating a conversion there would convert twice. An operation is moved up as soon as its page names the header: one line of its spec, <code>x-idempotency-source</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0006-keys-where-pages-are-silent.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0006KeysWherePagesAreSilent = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0006KeysWherePagesAreSilent as default
};
