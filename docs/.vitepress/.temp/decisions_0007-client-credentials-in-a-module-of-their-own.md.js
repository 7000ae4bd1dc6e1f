import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"YouHodler's client credentials are in a module that is loaded when needed","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/0007-client-credentials-in-a-module-of-their-own.md","filePath":"decisions/0007-client-credentials-in-a-module-of-their-own.md"}`);
const _sfc_main = { name: "decisions/0007-client-credentials-in-a-module-of-their-own.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="youhodler-s-client-credentials-are-in-a-module-that-is-loaded-when-needed" tabindex="-1">YouHodler&#39;s client credentials are in a module that is loaded when needed <a class="header-anchor" href="#youhodler-s-client-credentials-are-in-a-module-that-is-loaded-when-needed" aria-label="Permalink to &quot;YouHodler&#39;s client credentials are in a module that is loaded when needed&quot;">​</a></h1><p><strong>Decision.</strong> <code>{ clientId, clientSecret }</code> is an option of the factory like <code>{ token }</code>. The code that gets and renews tokens is loaded by <code>import()</code> at the first call that needs it. The token request is a call of a client of its own, without the caller&#39;s middleware, which follows the same rules as every other call.</p><p><strong>Why.</strong> A program that brings its own token never loads the module. A separate export would have saved the same bytes, and would have had to be told the base URL, <code>fetch</code> and the limits a second time. Bundlers that write one file include the module; nothing else changes then.</p><p><strong>Rejected credentials.</strong> A credentials function is told what it gave before (<code>rejected</code>) when it is asked after a 401. Without it, a 401 that arrives late would throw away the token that another call has just got, and its own 401s would do the same to the next one.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0007-client-credentials-in-a-module-of-their-own.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0007ClientCredentialsInAModuleOfTheirOwn = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0007ClientCredentialsInAModuleOfTheirOwn as default
};
