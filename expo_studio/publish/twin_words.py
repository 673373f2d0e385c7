"""The words of the plain pages."""

from __future__ import annotations

from expo_studio.text import Language, Text

LANGUAGE_NAMES = {Language.ZH: "中文", Language.EN: "English"}
SKIP = Text(zh="跳到产品", en="Skip to the products")
PAGES = Text(zh="本展位的页面", en="Pages of this booth")
WALK = Text(zh="在三维展位中参观", en="Walk through the booth in 3D")
POSTER = Text(zh="展位“{title}”的入口景象", en="The booth “{title}” seen from its entrance")
PRODUCTS = Text(zh="产品", en="Products")
NO_PRODUCTS = Text(zh="这个展位还没有产品资料。", en="This booth lists no products yet.")
PICTURE = Text(zh="{name}（图 {n}/{of}）", en="{name} (picture {n} of {of})")
SPECS = Text(zh="规格", en="Specifications")
FILES = Text(zh="资料下载", en="Files")
SEE = Text(zh="在三维展位中查看", en="See it in the booth")
MORE = Text(zh="了解更多", en="Learn more")
BOARDS = Text(zh="展位里的视频、资料与声音", en="Films, documents and sounds in the booth")
PAGES_OF = Text(zh="{n} 页", en="{n} {n:page|pages}")
TOUR = Text(zh="导览讲解", en="Words of the guided tour")
SHOW = Text(zh="走秀：按出场顺序的造型", en="Runway show: the looks in their order")
REPLAYS = Text(zh="直播回放", en="Recordings")
TRANSCRIPT = Text(zh="文字记录", en="Transcript")
ANSWERS = Text(zh="问与答", en="Questions and answers")
INQUIRY = Text(zh="询问展商", en="Ask the exhibitor")
WRITE = Text(zh="写邮件到 {mail}", en="Write to {mail}")
ABOUT = Text(zh="关于", en="About")
ANYTHING = Text(zh="整个展位", en="The booth as a whole")
NAME = Text(zh="姓名", en="Name")
MAIL = Text(zh="邮箱", en="Mail address")
QUESTION = Text(zh="问题", en="Question")
CONSENT = Text(
    zh="我同意 {exhibitor} 使用这些信息来答复我；要求删除时会删除。",
    en="I agree that {exhibitor} uses this to answer me, and erases it when I ask.",
)
SEND = Text(zh="发送", en="Send")
FOOTER = Text(
    zh="本页不加载任何第三方内容，不使用 Cookie。由 Expo Studio 生成。",
    en="This page loads nothing from third parties and sets no cookies. Made with Expo Studio.",
)
SEALED = Text(
    "在互动页面填写询问，生成只有展商能打开的加密文件",
    "Write to the exhibitor on the interactive page, in a file only they can open",
)
