package org.keqiao.web.audit;

import org.keqiao.contracts.vocabulary.Term;

/** What is worth a line of the audit log. */
public enum AuditKind implements Term {
    SIGNED_IN("登录", "Signed in"),
    SIGN_IN_FAILED("登录失败", "Sign-in failed"),
    SESSIONS_ENDED("结束登录", "Sessions ended"),
    PASSWORD_LINK_MADE("生成重设密码链接", "Password link made"),
    PASSWORD_CHANGED("更改密码", "Password changed"),
    EMAIL_CHANGED("更改邮箱", "E-mail address changed"),
    SECOND_STEP_ON("开启两步登录", "Two-step sign-in turned on"),
    SECOND_STEP_OFF("关闭两步登录", "Two-step sign-in turned off"),
    IDENTITY_LINKED("绑定统一身份", "Identity linked"),
    IDENTITY_REMOVED("解除统一身份", "Identity removed"),
    SECOND_STEP_RESET("重置两步登录", "Two-step sign-in reset"),
    TOKEN_MADE("新建令牌", "Token made"),
    TOKEN_REVOKED("撤销令牌", "Token revoked"),
    ACCOUNT_OPENED("开通账号", "Account opened"),
    INVITED("邀请成员", "Member invited"),
    ROLE_CHANGED("更改身份", "Role changed"),
    MEMBER_REMOVED("移除成员", "Member removed"),
    ORGANISATION_VERIFIED("核实机构", "Organisation verified"),
    ORGANISATION_REFUSED("退回机构", "Organisation refused"),
    CONSENT_RECORDED("登记授权", "Consent recorded"),
    CONSENT_REVOKED("撤回授权", "Consent revoked"),
    CONTACTS_REVEALED("披露联系方式", "Contacts revealed"),
    ACCOUNT_LEFT("注销账号", "Account closed by its owner"),
    SETTINGS_CHANGED("更改个人设置", "Personal settings changed"),
    ORGANISATION_CHANGED("更改机构资料", "Organisation's details changed"),
    LISTING_REVIEWED("审核发布", "Listing reviewed"),
    PAIRING_RULED("人工处理推荐", "Pairing ruled by hand"),
    LEDGER_CORRECTED("更正台账", "Ledger corrected"),
    FAIR_CHANGED("更改对接会", "Event changed"),
    TIMETABLE_RULES_CHANGED("更改排期规则", "Timetable rules changed"),
    WORDS_CHANGED("更改词表用词", "Words of a vocabulary changed"),
    EXPORTED("导出", "Exported"),
    LETTER_REPLAYED("重发消息", "Message replayed"),
    LETTER_SET_ASIDE("搁置消息", "Message set aside");

    private final String chinese;
    private final String english;

    AuditKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}
