package org.keqiao.web.ledger;

import org.keqiao.contracts.vocabulary.Term;

/** What a line of the ledger tells of. */
public enum LedgerKind implements Term {
    LISTING_PUBLISHED("发布", "Listing published"),
    LISTING_REPUBLISHED("再次发布", "Listing published again"),
    LISTING_SUBMITTED("提交审核", "Listing submitted for review"),
    LISTING_RETURNED("退回修改", "Listing returned"),
    LISTING_LOOKED_AT("发布后审阅", "Listing looked at after publication"),
    LISTING_WITHDRAWN("撤回", "Listing withdrawn"),
    LISTING_CONCLUDED("成交下线", "Listing concluded"),
    LISTING_EXPIRED("到期", "Listing expired"),
    PAIRING_RECOMMENDED("系统推荐", "Pairing recommended"),
    PAIRING_WITHDRAWN("推荐失效", "Pairing withdrawn"),
    PAIRING_ANSWERED("答复推荐", "Pairing answered"),
    PAIRING_RULED("人工处理推荐", "Pairing ruled on by hand"),
    INTEREST_EXPRESSED("表达意向", "Interest expressed"),
    INTEREST_RETURNED("对方也有意向", "Interest returned"),
    CONSENT_GIVEN("同意互换联系方式", "Consent to exchange contacts"),
    INTRODUCED("完成引荐", "Introduced"),
    MESSAGE_SENT("留言", "Message sent"),
    DOCUMENT_ADDED("添加文件", "Document added"),
    NEGOTIATING("开始洽谈", "Negotiations begun"),
    SIGNED("签约", "Contract signed"),
    DEAL_CORRECTED("更正合同信息", "Contract details corrected"),
    LANDED("落地", "Landed"),
    CLOSED("结束", "Closed"),
    SHORTLISTED("列入候选", "Shortlisted"),
    UNSHORTLISTED("移出候选", "Taken off the shortlist"),
    FAIR_HELD("举办对接会", "Matchmaking event held"),
    CORRECTION("更正说明", "Correction");

    private final String chinese;
    private final String english;

    LedgerKind(String chinese, String english) {
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
