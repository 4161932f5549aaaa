/** The few emoji that people on call use; any other is shown by its name. */

const TABLE = `
+1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 ok_hand 👌 clap 👏 pray 🙏 wave 👋 raised_hands 🙌 raised_hand ✋ muscle 💪 handshake 🤝
point_right 👉 point_left 👈 eyes 👀 pushpin 📌 round_pushpin 📍 white_check_mark ✅ heavy_check_mark ✔️
ballot_box_with_check ☑️ x ❌ no_entry ⛔ no_entry_sign 🚫 warning ⚠️ fire 🔥 rotating_light 🚨 bell 🔔 no_bell 🔕
bellhop_bell 🛎️ anchor ⚓ ship 🚢 boat ⛵ ocean 🌊 lifebuoy 🛟 fire_engine 🚒 firefighter 🧑‍🚒 ambulance 🚑 sos 🆘 tada 🎉
rocket 🚀 sparkles ✨ star ⭐ zap ⚡ boom 💥 bulb 💡 heart ❤️ blue_heart 💙 broken_heart 💔 100 💯 trophy 🏆 medal 🏅 gift 🎁 cake 🍰
coffee ☕ beer 🍺 pizza 🍕 calendar 📆 date 📅 spiral_calendar_pad 🗓️ clock1 🕐 clock9 🕘 alarm_clock ⏰ hourglass ⌛
hourglass_flowing_sand ⏳ stopwatch ⏱️ timer_clock ⏲️ watch ⌚ arrows_counterclockwise 🔄 repeat 🔁
twisted_rightwards_arrows 🔀 left_right_arrow ↔️ arrow_right ➡️ arrow_left ⬅️ arrow_up ⬆️ arrow_down ⬇️
leftwards_arrow_with_hook ↩️ memo 📝 pencil ✏️ pencil2 ✏️ clipboard 📋 page_facing_up 📄 scroll 📜 book 📖 books 📚 bookmark 🔖
link 🔗 mag 🔍 lock 🔒 unlock 🔓 key 🔑 paperclip 📎 bar_chart 📊 chart_with_upwards_trend 📈 chart_with_downwards_trend 📉
inbox_tray 📥 outbox_tray 📤 package 📦 wrench 🔧 hammer 🔨 hammer_and_wrench 🛠️ gear ⚙️ bug 🐛 robot_face 🤖 computer 💻
pager 📟 phone ☎️ telephone_receiver 📞 iphone 📱 speech_balloon 💬 loudspeaker 📢 mega 📣 email 📧 envelope ✉️ house 🏠
office 🏢 hospital 🏥 earth_africa 🌍 red_circle 🔴 large_orange_circle 🟠 large_yellow_circle 🟡 large_green_circle 🟢
large_blue_circle 🔵 white_circle ⚪ black_circle ⚫ red_square 🟥 green_square 🟩 large_orange_diamond 🔶
large_blue_diamond 🔷 small_red_triangle 🔺 checkered_flag 🏁 triangular_flag_on_post 🚩 question ❓ grey_question ❔
exclamation ❗ bangbang ‼️ information_source ℹ️ heavy_plus_sign ➕ heavy_minus_sign ➖ zzz 💤 sleeping 😴 sunny ☀️ sunrise 🌅
crescent_moon 🌙 night_with_stars 🌃 cloud ☁️ rainbow 🌈 palm_tree 🌴 umbrella ☔ smile 😄 slightly_smiling_face 🙂 grin 😁
joy 😂 wink 😉 blush 😊 thinking_face 🤔 sweat_smile 😅 sweat 😓 cry 😢 sob 😭 scream 😱 tired_face 😫 face_with_thermometer 🤒
sunglasses 😎 shrug 🤷 facepalm 🤦 bow 🙇 runner 🏃 busts_in_silhouette 👥 bust_in_silhouette 👤 dart 🎯 construction 🚧
seedling 🌱 dog 🐶 cat 🐱 unicorn_face 🦄 one 1️⃣ two 2️⃣ three 3️⃣ four 4️⃣
`.trim().split(/\s+/);

const SIGNS = new Map();
for (let i = 0; i < TABLE.length; i += 2) SIGNS.set(TABLE[i], TABLE[i + 1]);

/** A machine without an emoji font draws grey boxes: there names say more than signs. */
const canDraw = (() => {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pen) return true;
  pen.font = '16px sans-serif';
  pen.fillText('🔥', 0, 16);
  const dots = pen.getImageData(0, 0, 24, 24).data;
  return dots.some((_, i) => i % 4 === 0 && (dots[i] !== dots[i + 1] || dots[i] !== dots[i + 2]));
})();

/** The sign itself, or ":name:" when it is none that we know or that can be drawn here. */
export const emoji = (name) => (canDraw && SIGNS.get(name.split('::')[0])) || `:${name}:`;

/** Every :name: in a plain text replaced. */
export const withEmoji = (text) => text.replace(/:([a-z0-9_+-]+):(?::skin-tone-\d:)?/g, (_, name) => emoji(name));

export const REACTIONS = ['pushpin', 'eyes', 'white_check_mark', '+1', 'fire'];
