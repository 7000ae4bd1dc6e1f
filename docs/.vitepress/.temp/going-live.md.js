import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Going live","description":"","frontmatter":{},"headers":[],"relativePath":"going-live.md","filePath":"going-live.md"}');
const _sfc_main = { name: "going-live.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="going-live" tabindex="-1">Going live <a class="header-anchor" href="#going-live" aria-label="Permalink to &quot;Going live&quot;">​</a></h1><ul><li>[ ] <strong>Each write&#39;s attempt is a row, stored before it is sent</strong>, and its key comes from the row: <a href="/unclear-outcomes#keys-of-your-own">keys of your own</a>. <code>idempotencyKeys: &quot;required&quot;</code> keeps it so.</li><li>[ ] <strong>Nothing wraps calls in retries.</strong> A queue that redelivers passes the same key; what is <code>unknown</code> and not <code>retryable</code> is looked up: <a href="/unclear-outcomes">at each provider</a>.</li><li>[ ] <strong>A job looks up what stayed <code>unknown</code></strong>, and compares id, amount and currency of what it finds with what was sent.</li><li>[ ] <strong>Goods leave when <a href="/is-it-paid">it is paid</a></strong>, by <code>status</code> and <code>sub_status</code>, not by a 201.</li><li>[ ] <strong>Webhooks are proved</strong>, deduplicated by a unique column, and answered within seconds: <a href="/webhooks">how</a>. The secret of live mode is another one; changing it means a list of two secrets for a while.</li><li>[ ] <strong>A process lives longer than a call</strong>: a call ends after 180 seconds. Where something ends it sooner (AWS Lambda, an API gateway), <code>timeout.totalMs</code> is shorter than that: <a href="/questions#what-about-limits-of-lambda-or-an-api-gateway">limits</a>.</li><li>[ ] <strong>Alerts on outcomes</strong>: any <code>unknown</code> older than an hour; <code>CredentialsError</code>; a 401 or 403; a share of <code>rejected</code> that jumps; <code>wrong-proof</code> of webhooks.</li><li>[ ] <strong>Logs hold no personal data.</strong> Errors and <code>onAttempt</code> hold none by themselves; <code>error.body</code>, <code>error.details</code>, <code>error.text</code> and webhook events do. Log <code>error.message</code>, <code>outcome</code>, <code>code</code> and <code>requestId</code>.</li><li>[ ] <strong>Sandbox and production keys live apart</strong>, and no test reaches production: tests use <a href="/testing-your-service">the simulator</a>.</li><li>[ ] <strong>The provider has switched on what you use.</strong> At Yuno: live mode is requested in the dashboard; providers, routes, checkout settings and webhooks are made again in live mode; payouts, reports, the account updater and cards by server need Yuno&#39;s yes. At gu1: the integration is enabled for the organization. YouHodler documents nothing here.</li><li>[ ] <strong>A version is pinned</strong>, and its changelog is read before it moves: <a href="/upgrading">upgrading</a>.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("going-live.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const goingLive = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  goingLive as default
};
