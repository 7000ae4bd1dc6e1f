import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Security","description":"","frontmatter":{},"headers":[],"relativePath":"security.md","filePath":"generated/security.md"}');
const _sfc_main = { name: "security.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="security" tabindex="-1">Security <a class="header-anchor" href="#security" aria-label="Permalink to &quot;Security&quot;">​</a></h1><h2 id="reporting" tabindex="-1">Reporting <a class="header-anchor" href="#reporting" aria-label="Permalink to &quot;Reporting&quot;">​</a></h2><p>Please report a vulnerability in private, through <strong>Report a vulnerability</strong> on the repository&#39;s Security tab. Say what an attacker needs and what they gain; a failing test is the best description. We answer within three working days, tell you what we found within ten, and name you in the release notes unless you would rather not be named.</p><p>Please do not open a public issue for it, and never include real credentials, payments or people&#39;s data in a report.</p><h2 id="what-is-covered" tabindex="-1">What is covered <a class="header-anchor" href="#what-is-covered" aria-label="Permalink to &quot;What is covered&quot;">​</a></h2><p>The latest release of each package. The packages promise, among other things (<a href="/contract">docs/contract.md</a> has all of it, each rule with its tests):</p><ul><li>Credentials go to the configured origin only, over HTTPS (loopback excepted); redirects are never followed.</li><li>No credential appears in an error, a log event, <code>util.inspect</code>, <code>JSON.stringify</code>, or anything that middleware sees.</li><li>Error messages hold no body, no header and no id from a path.</li><li>A path parameter never reaches another path or host.</li><li>After an unclear attempt a write is sent again only where the provider documents that this is safe. (A 429 counts as not executed, which is our assumption. What a runtime re-sends beneath <code>fetch</code> is listed in <a href="/runtimes">docs/runtimes.md</a> and is not covered.)</li></ul><p>A break of any of these is a vulnerability. So is code of ours that runs at install time: the packages have no install scripts, no telemetry, and two third-party packages: openapi-fetch, pinned exactly, and its openapi-typescript-helpers (types only, <code>^0.1.0</code>).</p><p>Our own dependencies and workflows are updated by Renovate a week after a version came out, so that a hijacked one is likely to be found first; a fix of a known vulnerability does not wait. Every release but 1.0.0, which is published by hand, carries npm provenance: <code>npm audit signatures</code> shows that a package was built by this repository&#39;s workflow. <a href="/releasing#publishing">docs/releasing.md</a> says which job may do what.</p><p>These packages are unofficial. Report a fault in a provider&#39;s own API to that provider.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("generated/security.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const security = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  security as default
};
