package paike.model.dated;

import paike.model.Text;

/** What was decided on a change. Only what is approved changes a day. */
public enum ChangeState {
    REQUESTED("requested", "待批", "requested"),
    APPROVED("approved", "已批准", "approved"),
    REFUSED("refused", "未批准", "refused"),
    UNDONE("undone", "已撤销", "undone");

    private final String code;
    private final Text title;

    ChangeState(String code, String zh, String en) {
        this.code = code;
        this.title = new Text(zh, en);
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    public Text title() {
        return title;
    }
}
