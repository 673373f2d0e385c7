// A picture is lost, and before it is looked for again the page sits anew; prints what is made.

import { Viewing } from "./viewing.js";
import { made } from "./watch.js";

const pass = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const viewing = new Viewing(null, () => false, () => {});
viewing.sit("before");
await pass(300);
made[0].lost(true);
viewing.sit("after");
await pass(1200);
const sat = made.map((one) => one.isOpen);
made[1].lost(true);
await pass(1200);
console.log(JSON.stringify({ sat, lost: made.length }));
