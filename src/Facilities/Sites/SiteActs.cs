using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Web.Acts;

namespace ThongSuot.Facilities.Sites;

/// <summary>All acts as forms, and who may do them.</summary>
internal static class SiteActs
{
    public static ActForms<SiteAct> Forms { get; } =
        new(
            new(SiteAct.Vacate, "doi-du", "Ghi dôi dư", "Không còn ai làm việc ở đây; phải lập phương án xử lý trong thời hạn.")
            {
                Content = "Cơ quan đã chuyển đi đâu",
            },
            new(
                SiteAct.Propose,
                "de-xuat",
                "Đề xuất phương án",
                "Ưu tiên y tế, giáo dục, văn hóa. Sở Tài chính hoặc lãnh đạo tỉnh ghi quyết định.",
                Forward: true
            )
            {
                Content = "Căn cứ, hiện trạng",
            },
            new(SiteAct.Decide, "quyet-dinh", "Ghi quyết định phương án", "Phương án có hiệu lực, có hạn thực hiện.", Forward: true)
            {
                Fields = ActFields.Decision | ActFields.Day | ActFields.Due,
            },
            new(SiteAct.Refuse, "tra-lai", "Trả lại đề xuất", "Đơn vị đề xuất phương án khác.") { Content = "Vì sao" },
            new(SiteAct.Finish, "hoan-thanh", "Ghi đã xử lý xong", "Trụ sở ra khỏi số dôi dư.", Forward: true) { Fields = ActFields.Day },
            new(SiteAct.Reuse, "dung-lai", "Đưa vào sử dụng lại", "Trụ sở lại là nơi làm việc của đơn vị.")
            {
                Content = "Ai làm việc ở đây",
            }
        );

    /// <summary>What stands against an act, the state first: the unit proposes, Finance or a leader of the province decides.</summary>
    public static Refusal? Against(SiteAct act, Site site, Seat seat) => site.Refuse(act) ?? AgainstSeat(act, site, seat);

    /// <summary>May change what is known of it: its unit's people, the province's office for all.</summary>
    public static bool Keeps(string unitPath, Seat seat) =>
        (seat.Role is Role.CaseOfficer or Role.CommuneLeader or Role.DepartmentLeader && seat.ScopePath == unitPath)
        || seat.Role == Role.ProvinceOffice
        || FacilityScope.IsFinance(seat);

    private static Refusal? AgainstSeat(SiteAct act, Site site, Seat seat) =>
        act is not (SiteAct.Decide or SiteAct.Refuse)
            ? Keeps(site.UnitPath, seat)
                ? null
                : FacilityRefusals.SiteNotYours
            : !(FacilityScope.IsFinance(seat) && seat.Leads) && seat.Role != Role.ProvinceLeader
                ? FacilityRefusals.SiteNotYours
                : site.ProposedBy == seat.AccountId
                    ? FacilityRefusals.OwnPlan
                    : null;
}
