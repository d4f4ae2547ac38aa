using ThongSuot.Benefits.List;
using ThongSuot.Benefits.Policy;

namespace ThongSuot.Benefits.Many;

/// <summary>An act done on many cases at once, after a look at what it will do to each.</summary>
/// <param name="Slug">End of its address, <c>/che-do/nhieu/{slug}</c>.</param>
/// <param name="List">The list under which it is found.</param>
/// <param name="Permission">Who finds it there; whether a case is theirs to act on is asked for each.</param>
internal sealed record ManyAct(string Slug, CaseAct Act, string List, string Permission, string Verb, string Past, string Effect)
{
    public static IReadOnlyList<ManyAct> All { get; } =
    [
        new(
            "duyet",
            CaseAct.Approve,
            CaseLists.Submitted,
            BenefitPermissions.Approve,
            "Duyệt",
            "Đã duyệt",
            "Hồ sơ chuyển sang chờ quyết định. Hồ sơ mình đã lập không tự duyệt."
        ),
        new(
            "quyet-dinh",
            CaseAct.Decide,
            CaseLists.Approved,
            BenefitPermissions.Approve,
            "Ghi quyết định",
            "Đã ghi quyết định cho",
            "Mỗi hồ sơ một quyết định, số kế tiếp nhau từ số nhập bên dưới; số tiền theo lần tính đang áp dụng. Người nghỉ thôi giữ vị trí từ ngày nghỉ."
        ),
        new(
            "chi-tra",
            CaseAct.Pay,
            CaseLists.Decided,
            BenefitPermissions.File,
            "Ghi chi trả",
            "Đã ghi chi trả",
            "Chi trả đủ số còn lại của từng hồ sơ, từ nguồn ghi trong hồ sơ. Lãnh đạo xác nhận thì mới tính là đã chi."
        ),
        new(
            "xac-nhan-chi",
            CaseAct.ConfirmPaid,
            CaseLists.Waiting,
            BenefitPermissions.File,
            "Xác nhận đã chi",
            "Đã xác nhận",
            "Các khoản người khác ghi, không lấy từ dòng dự toán, được tính là đã chi. Khoản lấy từ dòng dự toán xác nhận ở Khoản chi."
        ),
    ];

    public static ManyAct? Of(string slug) => All.FirstOrDefault(act => act.Slug == slug);
}

/// <summary>One of the chosen cases, and what the act would do to it.</summary>
/// <param name="Person">As the seat may read it.</param>
/// <param name="Amount">Đồng it is about.</param>
/// <param name="LeftOut">Why nothing is done; null when it will be.</param>
internal sealed record ManyLine(string Code, string Person, string Unit, string Scheme, long Amount, FundSource Fund, string? LeftOut);
