using ThongSuot.Finance.Projects.Requests;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Web.Acts;

namespace ThongSuot.Finance.Projects;

/// <summary>All acts on a project as forms. What they do is decided by <see cref="Project"/>.</summary>
internal static class ProjectActs
{
    public static ActForms<ProjectAct> Forms { get; } =
        new(
            new(ProjectAct.ProposeOwner, "chu-dau-tu", "Giao chủ đầu tư mới", "Cơ quan được giao xác nhận thì dự án có chủ.", Forward: true)
            {
                Fields = ActFields.Unit,
                Content = "Căn cứ giao",
            },
            new(
                ProjectAct.ConfirmOwner,
                "xac-nhan",
                "Xác nhận nhận dự án",
                "Hợp đồng và công nợ đã đối chiếu, xác nhận lại; từ nay được bố trí vốn, giải ngân.",
                Forward: true
            )
            {
                Fields = ActFields.Number,
                Content = "Hợp đồng, công nợ đã xác nhận",
            },
            new(ProjectAct.DeclineOwner, "khong-nhan", "Không nhận", "Dự án trở lại danh sách chưa có chủ.") { Content = "Lý do" },
            new(ProjectAct.ApproveInvestment, "quyet-dinh-dau-tu", "Ghi quyết định đầu tư", "Từ đây mới được giải ngân.", Forward: true)
            {
                Fields = ActFields.Number | ActFields.Amount | ActFields.Day,
            },
            new(ProjectAct.SignContract, "hop-dong", "Ghi hợp đồng", "Cộng các hợp đồng không vượt tổng mức đầu tư.", Forward: true)
            {
                Fields = ActFields.Number | ActFields.Amount | ActFields.Day,
                Content = "Nhà thầu",
            },
            new(ProjectAct.Start, "khoi-cong", "Khởi công", "Dự án chuyển sang thi công.", Forward: true)
            {
                Content = "Ghi chú",
                ContentOptional = true,
            },
            new(ProjectAct.ReportProgress, "tien-do", "Báo tiến độ", "Tiến độ thi công so với tỷ lệ giải ngân để cảnh báo.")
            {
                Fields = ActFields.Percent | ActFields.Day,
                Content = "Phần việc đã làm",
                ContentOptional = true,
            },
            new(ProjectAct.Accept, "nghiem-thu", "Ghi nghiệm thu", "Khối lượng nghiệm thu tách riêng với số đã chi.")
            {
                Fields = ActFields.Amount | ActFields.Number | ActFields.Day,
                Content = "Phần việc nghiệm thu",
            },
            new(
                ProjectAct.CorrectAcceptance,
                "giam-nghiem-thu",
                "Giảm, rút nghiệm thu",
                "Không thấp hơn số đã chi; đã có chi theo nghiệm thu thì lãnh đạo chủ đầu tư xác nhận mới được tính."
            )
            {
                Fields = ActFields.Amount | ActFields.Number | ActFields.Day,
                Content = "Lý do",
                Past = "Ghi giảm nghiệm thu",
            },
            new(ProjectAct.Agree, "xac-nhan-khoan", "Xác nhận khoản chờ", "Từ lúc này khoản vốn, giải ngân được tính.", Forward: true)
            {
                Past = "Đã xác nhận khoản",
            },
            new(ProjectAct.TurnDown, "khong-xac-nhan", "Không xác nhận", "Khoản này không được tính; người ghi được báo.")
            {
                Content = "Lý do",
                Past = "Không xác nhận khoản",
            },
            new(
                ProjectAct.GiveCapital,
                "von-nam",
                "Bố trí vốn năm",
                "Vốn kế hoạch năm nay tăng thêm khi lãnh đạo Sở Tài chính hoặc UBND tỉnh xác nhận."
            )
            {
                Fields = ActFields.Amount | ActFields.Number,
                Past = "Bố trí vốn, chờ xác nhận",
            },
            new(ProjectAct.CutCapital, "giam-von", "Giảm vốn năm", "Vốn chưa giải ngân của năm nay giảm khi được xác nhận.")
            {
                Fields = ActFields.Amount | ActFields.Number,
                Content = "Lý do",
                Past = "Giảm vốn, chờ xác nhận",
            },
            new(
                ProjectAct.Disburse,
                "giai-ngan",
                "Ghi giải ngân",
                "Không vượt vốn năm và tổng mức đầu tư; được tính khi lãnh đạo chủ đầu tư xác nhận."
            )
            {
                Fields = ActFields.Amount | ActFields.Number | ActFields.Day,
                Content = "Chi phí gì (khi không theo hợp đồng)",
                ContentOptional = true,
                Past = "Ghi giải ngân, chờ xác nhận",
            },
            new(
                ProjectAct.Recover,
                "thu-hoi",
                "Ghi thu hồi, giảm chi",
                "Tiền đã nộp trả kho bạc; được tính khi lãnh đạo chủ đầu tư xác nhận."
            )
            {
                Fields = ActFields.Amount | ActFields.Number | ActFields.Day,
                Content = "Lý do",
                Past = "Ghi thu hồi, chờ xác nhận",
            },
            new(ProjectAct.HandOver, "ban-giao", "Bàn giao đưa vào sử dụng", "Thời hạn lập hồ sơ quyết toán bắt đầu tính.", Forward: true)
            {
                Fields = ActFields.Day,
            },
            new(
                ProjectAct.SendSettlement,
                "gui-quyet-toan",
                "Gửi hồ sơ quyết toán",
                "Thời hạn thẩm tra bắt đầu khi nhận đủ hồ sơ.",
                Forward: true
            )
            {
                Fields = ActFields.Day,
            },
            new(
                ProjectAct.SubmitSettlement,
                "trinh-quyet-toan",
                "Trình phê duyệt quyết toán",
                "Đã thẩm tra; thời hạn phê duyệt bắt đầu.",
                Forward: true
            )
            {
                Fields = ActFields.Day,
            },
            new(
                ProjectAct.ApproveSettlement,
                "duyet-quyet-toan",
                "Phê duyệt quyết toán",
                "Còn 6 tháng tất toán tài khoản, công nợ.",
                Forward: true
            )
            {
                Fields = ActFields.Number | ActFields.Amount | ActFields.Day,
            },
            new(ProjectAct.Close, "tat-toan", "Tất toán, đóng dự án", "Số đã chi phải bằng số quyết toán.", Forward: true)
            {
                Content = "Ghi chú",
                ContentOptional = true,
            }
        );
}

/// <summary>
/// Who may do what with a project: Finance names owners, gives capital and verifies; the owner's accountant keeps its book; its leader
/// confirms and approves.
/// </summary>
internal static class ProjectCompetence
{
    /// <summary>What stands against the act: the state first, then whose business it is.</summary>
    public static Refusal? Against(ProjectAct act, Project row, Seat seat) => row.Refuse(act) ?? AgainstSeat(act, row, seat);

    /// <summary>Acts that make sense now for this seat, in the order in which they are offered.</summary>
    public static IEnumerable<ProjectAct> Offered(Project row, Seat seat) =>
        ProjectActs.Forms.All.Select(form => form.Act).Where(act => Against(act, row, seat) is null);

    /// <summary>Why the seat may not keep the milestones of a project; null when it may.</summary>
    public static Refusal? AgainstKeeping(Project row, Seat seat) =>
        row.IsOrphan ? ProjectRefusals.Orphan
        : FinanceSeats.KeepsBooksOf(row.OwnerPath, seat) || FinanceSeats.ApprovesFor(row.OwnerPath, seat) ? null
        : ProjectRefusals.OwnerOnly;

    private static Refusal? AgainstSeat(ProjectAct act, Project row, Seat seat) =>
        act switch
        {
            ProjectAct.ProposeOwner or ProjectAct.GiveCapital or ProjectAct.CutCapital or ProjectAct.SubmitSettlement =>
                FinanceSeats.IsFinance(seat) ? null : ProjectRefusals.FinanceOnly,
            ProjectAct.Agree or ProjectAct.TurnDown => Enum.GetValues<RequestKind>().Any(kind => ProjectRequests.MayDecide(row, kind, seat))
                ? null
                : FinanceRefusals.NotApprover,
            ProjectAct.ConfirmOwner or ProjectAct.DeclineOwner => FinanceSeats.ApprovesFor(row.ProposedPath!, seat)
                ? null
                : ProjectRefusals.NewOwnerOnly,
            ProjectAct.ApproveInvestment or ProjectAct.ApproveSettlement => FinanceSeats.ApprovesFor(row.OwnerPath, seat)
                ? null
                : FinanceRefusals.NotApprover,
            _ => FinanceSeats.KeepsBooksOf(row.OwnerPath, seat) || FinanceSeats.ApprovesFor(row.OwnerPath, seat)
                ? null
                : ProjectRefusals.OwnerOnly,
        };
}
