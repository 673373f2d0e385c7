"""What fields and buttons are for, in a sentence beside the cursor; by English label."""

from __future__ import annotations

from expo_studio.text import Text
from expo_studio.ui.speech import Speech

TIPS: dict[str, Text] = {
    # any thing
    "Position (m)": Text(
        "离展台地面中心的距离；Y 是高度。", "From the middle of the stand's floor; Y is the height."
    ),
    "Turned about Y · X · Z": Text(
        "朝向、前后倾和侧倾；逆时针为正。",
        "Heading, leaning ahead or back, leaning aside; counter-clockwise is positive.",
    ),
    "Scale": Text("整体放大或缩小。", "Larger or smaller as a whole."),
    "Size": Text("各边的米数；只改这一边。", "Metres along each side; the others stay."),
    "Page": Text("展板上显示的那一页。", "The page that the board shows."),
    "Locked": Text(
        "锁定后不能移动、替换或删除。", "What is locked is not moved, swapped or removed."
    ),
    "Hidden": Text("隐藏的东西访客看不到。", "Visitors do not see what is hidden."),
    "Set on floor": Text("让它落到地面上。", "Let it come down to the floor."),
    "Swap asset…": Text(
        "换成另一件素材，位置、产品和热点不变。",
        "Show another asset here; place, product and hotspots stay.",
    ),
    "Edit the sign…": Text("改这块标识上的字和图。", "Change the words and picture of this sign."),
    "Make it a spot of the panorama tour": Text(
        "让访客站在这张 360° 照片里。", "Let visitors stand within this 360° photograph."
    ),
    "Use it as the booth's sky": Text(
        "用它作展位四周的天空。", "Let it be all that is around the booth."
    ),
    "Remove": Text("从展位里去掉；可以撤销。", "Take it away; this can be undone."),
    # going live
    "Who can come in": Text(
        "别的电脑和手机能不能来。", "Whether other computers and phones can come."
    ),
    "Uplink (Mbit/s)": Text(
        "所有访客一共能用多少上行；知道时填写，画面会按它分配。",
        "What all visitors together may be sent; where it is known, pictures keep within it.",
    ),
    "More…": Text(
        "穿过防火墙的中继、自己的证书；多数展台不需要。",
        "A relay through firewalls, a certificate of your own; most booths need none.",
    ),
    "Relay (TURN)": Text(
        "访客的网络挡住 UDP 时，画面从这台服务器走。",
        "Pictures go by this server where a visitor's network blocks UDP.",
    ),
    "How the relay knows visitors": Text(
        "共享密钥给每位访客一个半天后过期的密码；固定的用户名和密码每位访客都会拿到。",
        "By a shared secret each visitor gets a password that expires after half a day; a fixed "
        "user and password are given to every visitor.",
    ),
    "Shared secret": Text(
        "coturn 的 static-auth-secret；只保存在这台电脑上，只有您能读。",
        "coturn's static-auth-secret; kept on this computer, for you alone to read.",
    ),
    "User of the relay": Text("中继上的账户。", "The account at the relay."),
    "Password of the relay": Text(
        "每位访客都会拿到它；保存在这台电脑上，只有您能读。",
        "Every visitor is given it; kept on this computer, for you alone to read.",
    ),
    "Everything by the relay": Text(
        "访客和您互相看不到网络地址；中继要承担全部流量。",
        "Nobody learns another's network address; the relay carries all of it.",
    ),
    "Own certificate (PEM)": Text(
        "一个域名的证书链，例如 Let's Encrypt 的 fullchain.pem；链接会用它的名字。",
        "The chain for a name, such as fullchain.pem of Let's Encrypt; links go by that name.",
    ),
    "Its private key (PEM)": Text(
        "例如 privkey.pem，不带密码；留空表示和证书在同一个文件里。",
        "Such as privkey.pem, without a password; empty if it is in the same file.",
    ),
    "STUN server": Text(
        "告诉双方外面看到的地址；在家用路由器后面常常就够了。",
        "Tells each side how it is seen from outside; often enough behind home routers.",
    ),
    # what visitors may do
    "Animation that always plays": Text(
        "在展位里循环播放，不用访客动手。", "Plays over and over, without a visitor's doing."
    ),
    "What visitors may do": Text(
        "访客点它时能做的事。", "What a visitor can do by clicking on it."
    ),
    "Choose its variants": Text(
        "访客可换颜色或材质。", "Visitors may choose its colours or materials."
    ),
    "Animations they may play": Text("勾选访客可以播放的。", "Tick those that visitors may play."),
    "Play once and back (open, exploded)": Text(
        "再点一次就倒着放回去。", "A second click plays it backwards."
    ),
    "Turntable: seconds a turn (0: none)": Text(
        "让它慢慢转，四面都能看到。", "It turns slowly, to be seen from all sides."
    ),
    # booth
    "Booth title": Text("访客看到的展位名称。", "What visitors see above the booth."),
    "Exhibitor": Text("展商的名称。", "Whose booth it is."),
    "Kind of stand": Text(
        "几面向通道开口；决定限高和视线规则。",
        "How many sides are open; the rules of height and sight follow from it.",
    ),
    "Width · depth · height limit (m)": Text(
        "按主办方的合同填写；超出会有提示。",
        "As the organizer's contract says; what goes beyond is told.",
    ),
    "Stand number": Text("展馆平面图上的编号。", "The number on the plan of the hall."),
    "Exposure · sunlight": Text(
        "整个画面的亮度，和阳光的强弱。", "How bright everything is, and how strong the sun."
    ),
    "Surroundings": Text("展台周围看到的东西。", "What is seen around the stand."),
    "Picture of the sky": Text("天空用的图片。", "The picture of all that is around."),
    "Sky turned · strength": Text(
        "图片朝哪边，有多亮。", "Which way the picture faces, and how bright it is."
    ),
    "Logo": Text("直播画面角上的标志。", "Shown in a corner of the live picture."),
    # points
    "Opens the product": Text("点热点时打开的名片。", "The card that a click on it opens."),
    "Leads to the viewpoint": Text("点热点时走到的视点。", "Where a click on it leads."),
    "Opens the link": Text("点热点时打开的网页。", "The page that a click on it opens."),
    "Field of view (°)": Text("越小看得越近。", "The smaller, the closer one looks."),
    "Look from here": Text("让三维视图从这里看。", "Let the 3D view look from here."),
    "Take present view": Text("把三维视图现在的样子存到这里。", "Keep what the 3D view shows now."),
    "Make it the entrance": Text("访客从这里开始。", "Visitors begin here."),
    "Looks first (°)": Text("到这里时先看的方向。", "Which way visitors look first."),
    "Stand where I am": Text("移到三维视图现在的位置。", "Move it to where the 3D view is."),
    "Leads to": Text("从这里能走到的站点。", "The spots one can go to from here."),
    "Link what is seen": Text(
        "凡是看得见的站点都连上。", "Lead to every spot in the line of sight."
    ),
    "Picture": Text("从展位绘制，或用 360° 照片。", "Drawn from the booth, or a 360° photograph."),
    "Preview the panorama": Text("看看访客会看到的。", "See what visitors will see."),
    "Kind of light": Text("聚光、点光等。", "Whether it shines in a cone or all around."),
    "Direction": Text("光照向哪里。", "Where the light goes."),
    "Strength (cd) · reach (m)": Text(
        "有多亮，照多远。", "How bright it is, and how far it reaches."
    ),
    "Half cone (°)": Text("光锥的一半张角。", "Half of the cone's opening."),
    "Colour…": Text("选光的颜色。", "Choose the colour of the light."),
    # tours
    "Stops": Text("按顺序走过的视点。", "The viewpoints in the order of the walk."),
    "Add a stop": Text("选一个视点加到最后。", "Choose a viewpoint to go to at the end."),
    "Add": Text("加到列表里。", "Add it to the list."),
    "Take out": Text("从列表里去掉。", "Take it out of the list."),
    "Earlier": Text("往前移。", "Let it come earlier."),
    "Later": Text("往后移。", "Let it come later."),
    "Stay (s)": Text("停多少秒再走。", "How long one stays before going on."),
    "Narration (Chinese)": Text("走到这站时播放的录音。", "The sound heard at this stop."),
    "Narration (English)": Text("走到这站时播放的录音。", "The sound heard at this stop."),
    "Play": Text("在三维视图里走一遍。", "Walk it in the 3D view."),
    # products
    "Model number": Text("再次导入表格时按型号更新。", "A list that comes in again updates by it."),
    "Link": Text("产品的网页。", "The product's own page."),
    "Pictures (the first is the main one)": Text(
        "勾选名片上的图片。", "Tick the pictures of its card."
    ),
    "Videos": Text("勾选名片上的视频。", "Tick the videos of its card."),
    "PDF documents": Text("勾选访客可下载的资料。", "Tick what visitors may download."),
    "3D model for a close look": Text(
        "近看和 AR 用的精细模型。", "A fine model to look at closely and in AR."
    ),
    # shows
    "Play and change it…": Text("打开走秀面板。", "Open the panel of shows."),
    "Jump here": Text("跳到这一刻。", "Go to this moment."),
    "Wait here for GO: yes or no": Text(
        "到这里等，按 GO 才继续。", "The show waits here until GO."
    ),
    "Add a cue now": Text("在现在的时间加一个提示点。", "Add a cue at the time shown now."),
    "Enters at (seconds)": Text("从开场算起的秒数。", "Seconds from the beginning."),
    "Speed (m/s; 0 is its own pace)": Text(
        "走得快慢；脚不会打滑。", "How fast it walks; its feet do not slip."
    ),
    "Product card at its entrance": Text(
        "出场时访客看到的名片。", "The card that visitors see as it enters."
    ),
    "Add what is selected": Text("让所选的模型最后出场。", "Let the selected model walk last."),
    "Place (metres)": Text("也可以在平面图上拖动。", "It can be dragged on the plan, too."),
    "Stops for (seconds)": Text("在这里停多久。", "How long one stands there."),
    "Add one after it": Text("在它后面加一个走位点。", "Add a mark behind it."),
    "What": Text("这一刻用的机位、灯光或声音。", "The camera, light or sound of this moment."),
    "At (seconds)": Text("从开场算起的秒数。", "Seconds from the beginning."),
    "Fades or lasts for (seconds)": Text(
        "变化用的时间，或字幕停留的时间。", "How long it takes to change, or words to stay."
    ),
    "Level (1 is as it is)": Text("亮度或音量的倍数。", "A factor on brightness or loudness."),
    "Add now": Text("要在现在加入的东西。", "What shall be added at the time shown now."),
    "Remove the show": Text("删除整场走秀；可以撤销。", "Take it all away; this can be undone."),
    "Cues": Text("GO 会跳到的时刻。", "The moments that GO leads to."),
    "Looks": Text("出场的造型，按先后。", "Who walks, in the order of entrance."),
    "Marks": Text("走的路线；可在平面图上拖动。", "The path; marks can be dragged on the plan."),
    "Tracks": Text("机位、灯光、声音和字幕。", "Cameras, light, sounds and words."),
    "Start": Text("开始或暂停（空格）", "Start or pause (Space)"),
    "GO": Text("开始，或到下一提示点（回车）", "Start, or go to the next cue (Enter)"),
    "Hold": Text("走到位后等待（L）", "Wait as soon as nobody walks (L)"),
    "End": Text("回到展位原样（Esc）", "Show the booth as it is (Esc)"),
    "Look through the show's cameras": Text(
        "关掉就能自己转动视图。", "Switched off, one turns the view oneself."
    ),
    # panels
    "Search assets": Text("中文或英文都可以。", "In Chinese or English."),
    "Category": Text("只列出一类。", "List one kind alone."),
    "Shelf": Text("拖到视图里，或双击。", "Drag it into the view, or double-click."),
    "Import…": Text(
        "模型、图片、视频、PDF；也可以把文件拖进视图。",
        "Models, pictures, videos, PDF; files can be dropped into the view, too.",
    ),
    "Search the booth": Text(
        "按名称找摆放、产品等。", "Find placements, products and more by name."
    ),
    "Outliner": Text(
        "F2 或双击改名 · 眼睛隐藏 · 锁锁定 · 右键更多",
        "F2 or double-click renames · the eye hides · the lock locks · right-click for more",
    ),
    "History": Text("单击一步就回到那时。", "Click a step to go back to it."),
    "Findings": Text("按重要性排列；选一条再看或修。", "What matters most comes first."),
    "Show me": Text("选中它，并让视图看向它。", "Select it, and let the view look at it."),
    "Fix it": Text("改好它；可以撤销。", "Put it right; this can be undone."),
    "Go live": Text("开播，并得到链接和二维码。", "Go on air; a link and a QR code come up."),
}


def tip(speech: Speech, label: Text) -> str:
    """Return what a field or button of a label is for; nothing where the label says it all."""
    told = TIPS.get(label.en)
    return speech(told) if told is not None else ""
