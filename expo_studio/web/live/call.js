// The private call of a meeting, from the visitor's side.

import { find } from "../shared/dom.js";
import { Call } from "../shared/call.js";
import { tell, word } from "./visit.js";

/** @param {import("../shared/line.js").Line} line */
export function listenToCall(line) {
  const dialog = find("call", HTMLDialogElement);
  /** @type {Call | null} */
  let call = null;
  const end = () => {
    call?.close();
    call = null;
    dialog.close();
  };
  line.on("met", (message) => {
    if (message.state === "open" && !call) {
      call = new Call(line, message.meeting, { isPolite: true, word });
      dialog.showModal();
      call.begin();
    } else if (call?.meeting === message.meeting && message.state !== "open") {
      end();
      tell(word(`met_${message.state}`));
    }
  });
  find("call-end", HTMLElement).addEventListener("click", () => {
    if (call) line.send("leave_meeting", { meeting: call.meeting });
    end();
  });
  dialog.addEventListener("cancel", (event) => event.preventDefault());
}
