import { loader } from './officeRuntime.ts';

/** What Excel's frame around the page would do: connect the wire, name the host, show the pane. */
const frame = `(function () {
  OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: function () { return Promise.resolve(null); },
    _createRequestExecutorOrNull: function () {
      return { executeAsync: function (data, flags, message) {
        return answerInNode(JSON.stringify(message.Body), flags).then(JSON.parse);
      } };
    },
  };
  var actions = {};
  var supported = function () { return true; };
  window.Office = Object.create(Office, {
    onReady: { value: function () { return Promise.resolve({ host: 'Excel', platform: 'OfficeOnline' }); } },
    context: { value: { contentLanguage: 'en-US', requirements: { isSetSupported: supported } } },
    addin: { value: { showAsTaskpane: function () { return Promise.resolve(); } } },
    actions: { value: { associate: function (name, run) { actions[name] = run; } } },
  });
  window.pressRibbonButton = function (name) {
    return new Promise(function (resolve) {
      var completed = 0;
      actions[name]({ completed: function () { completed += 1; } }).then(function () { resolve(completed); });
    });
  };
  window.associatedFunctions = function () {
    return Object.keys(CustomFunctions._association.mappings);
  };
})();`;

/** One script in place of the one Microsoft hosts: its real Excel client with a frame around it. */
export function pageScript(client: string): string {
  return [loader, client, frame].join('\n;\n');
}
