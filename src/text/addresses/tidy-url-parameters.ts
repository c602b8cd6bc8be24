/**
 * Parameters that say who follows a link, by host, after tidy-url 1.18.3 (npm, 6 April 2026): its rules by host, without those that
 * may name a page (names of one or two letters, `id`, `var`, `cHash`…). A host stands for its subdomains too, `amazon.*` for every
 * country's. Taken anew by hand, reviewed name by name: a page lost is worse than a reader followed.
 *
 * MIT License. Copyright (c) 2021 DrKain (https://github.com/DrKain/tidy-url)
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files
 * (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge,
 * publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do
 * so, subject to the following conditions: The above copyright notice and this permission notice shall be included in all copies or
 * substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING
 * BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
 * OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */
export const TIDY_URL_PARAMETERS: Readonly<Record<string, string>> = {
  "2game.com": "ref",
  "aliexpress.*":
    "_evo_buckets afSmartRedirect aff_fcid aff_fsk aff_platform aff_trace_key algo_exp_id algo_expid algo_pvid bizType btsid businessType fromRankId gatewayAdapt gps-id initiative_id pdp_npi pdp_pi pvid scm scm-url scm_id shareId social_params sourceType spm spreadType srcSns tabType terminal_id tpp_rcmd_bucket_id utparam widgetId ws_ab_test",
  "amazon.*":
    "colid coliid content-id crid dchild hvdvcmdl hvlocint hvpone hvpos hvptwo linkCode linkId ms3_c nc1 nc2 pd_rd_i pd_rd_r pd_rd_w pd_rd_wg pf_rd_i pf_rd_m pf_rd_p pf_rd_r pf_rd_s pf_rd_t psc qid ref ref_ rnid sc_campaign sc_channel sc_country sc_geo sc_icampaign sc_ichannel sc_icontent sc_iplace sc_outcome smid spLa sprefix tag trk trkCampaign ufe",
  "apple.com": "app itscg itsct referrer src",
  "audible.com": "pf_rd_p pf_rd_r plink qid ref",
  "bandcamp.com":
    "search_item_id search_item_type search_match_part search_page_id search_page_no search_rank search_sig",
  "berrybase.de": "sPartner",
  "bostonherald.com": "g2i_campaign g2i_medium g2i_source",
  "boxofficemojo.com": "ref_",
  "buyatoyota.com": "siteid",
  "castorama.fr": "syte_ref",
  "cbc.ca": "__vfz cmp referrer",
  "cbsnews.com": "ftag intcid",
  "change.org": "source_location",
  "cnbc.com": "__source",
  "cnn.com": "hpt iid",
  "connect.studentbeans.com": "ref",
  "cookiepro.com": "referral source",
  "cooking.nytimes.com": "imp_id pgType req_id smid",
  "countdown.co.nz": "promo_creative promo_name promo_position",
  "dailymail.co.uk": "ito reg_source",
  "discord.com": "ref source",
  "dyno.gg": "ref",
  "ebay.*":
    "_trkparms _trksid amdata campid customid ff3 media mkcid mkevt mkrid siteid ssspo sssrc ssuid toolid ufes_redirect widget_ver",
  "etsy.com": "click_key click_sum dd_referrer rec_type ref",
  "eufy.com": "ref",
  "eufylife.com": "ref",
  "facebook.com": "fb_ref fb_source ref referral_code referral_story_type",
  "fanatical.com": "CJEVENT aff_track cj_aid cj_pid cjevent",
  "findojobs.co.nz": "source",
  "fiverr.com": "context_referrer imp_id ref_ctx_id referrer_gig_slug source",
  "frankenergie.nl": "aff_id",
  "gamesplanet.com": "ref",
  "garageclothing.com": "site_ref syte_ref",
  "gog.com": "at_gd rec_item_id rec_scenario_id rec_source rec_sub_source_id vds_id",
  "greenmangaming.com": "CJEVENT cjevent pdpgatetoken",
  "hashnode.com": "source",
  "honeycode.aws":
    "sc_campaign sc_channel sc_country sc_geo sc_icampaign sc_ichannel sc_icontent sc_iplace sc_outcome trackingId trk trkCampaign",
  "hubspot.com": "hubs_content hubs_content-cta",
  "humblebundle.com": "hmb_campaign hmb_medium hmb_source linkID mcID",
  "imdb.com": "pf_rd_i pf_rd_m pf_rd_p pf_rd_r pf_rd_s pf_rd_t ref ref_ ref_hp_hp_e_2",
  "imgur.com": "source",
  "indeed.com": "attributionid",
  "independent.co.uk": "regSourceMethod",
  "indiegala.com": "ref",
  "instagram.com": "source",
  "inyourarea.co.uk": "branding from_reach_footer_nav from_reach_primary_nav",
  "jobs.venturebeat.com": "source",
  "joybuggy.com": "ref",
  "ko-fi.com": "ref src",
  "ladysmithchronicle.com": "ref",
  "lenovo.com": "PID acid clickid linkTrack",
  "linkedin.com":
    "contextUrn destRedirectURL eid licu lipi midSig midToken originalReferer src trackingId trk trkEmail trkInfo upsellOrderOrigin upsellTrackingId upsellTrk",
  "lowes.com": "ds_rl",
  "manymorestores.com": "ref",
  "marca.com": "emk intcmp s_kw",
  "marcaentradas.com": "intcmp s_kw",
  "medium.com": "source",
  "microsoft.com": "icid refd",
  "msn.com": "cvid ocid",
  "music.apple.com": "cId lId src",
  "myanimelist.net": "_location click_param click_type",
  "news.com.au": "sourceCode",
  "newsflare.com": "jwsource",
  "newsweek.com": "subref",
  "nova.cz": "sznclid",
  "nuuvem.com": "ranEAID ranMID ranSiteID",
  "play.google.com": "pcampaignid referrer",
  "plex.tv": "ckhid plex_utm",
  "producthunt.com": "ref",
  "quizlet.com": "funnelUUID source",
  "ranker.com": "li_medium li_source ref rlf",
  "realestate.com.au":
    "campaignChannel campaignContent campaignName campaignPlacement campaignSource campaignType sourceElement sourcePage",
  "redbubble.com": "ref",
  "reddit.com":
    "$android_deeplink_path $deeplink_path $og_redirect correlation_id rdt ref ref_campaign ref_source share_id user_agent",
  "seek.co.nz": "sc_trk",
  "seekvolunteer.co.nz": "sc_trk",
  "solodeportes.com.ar": "nosto refSrc",
  "spotify.com": "context sp_cid",
  "stacks.wellcomecollection.org": "source",
  "startpage.com": "source",
  "store.steampowered.com": "snr",
  "studentbeans.com": "source",
  "support-dev.discord.com": "ref",
  "theguardian.com": "INTCMP REFPVID acquisitionData",
  "thewarehouse.co.nz": "sfmc_activityid sfmc_id sfmc_j sfmc_mid sfmc_uid",
  "ticketmaster.co.nz": "tm_link",
  "tiktok.com":
    "attr_medium attr_source checksum enter_from enter_method is_copy_url is_from_webapp refer sec_uid sec_user_id sender_device sender_web_id share_app_id share_author_id share_item_id share_link_id social_sharing source tt_from u_code",
  "transparency.fb.com": "source",
  "twitch.tv": "tt_content tt_email_id tt_medium",
  "twitter.com": "ref_src ref_url src",
  "washingtonpost.com": "itid s_l",
  "watchworthy.app": "ref",
  "wattpad.com": "wp_originator wp_page wp_uname",
  "wfaa.com": "ref",
  "wish.com": "share",
  "wsj.com": "mod",
  "yahoo.com": "soc_src soc_trk tsrc",
  "yandex.com": "_openstat grhow",
  "youtube.com": "app cId embeds_referring_euri feature lId src",
};
