using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Web.Acts;

namespace ThongSuot.Petitions.Feedback;

/// <summary>All acts on feedback as forms. What they do is decided by <see cref="CitizenFeedback"/>.</summary>
internal static class FeedbackActs
{
    public static ActForms<FeedbackAct> Forms { get; } =
        new(
            new(FeedbackAct.Release, "dua-vao-xu-ly", "Đưa vào xử lý", "Phản ánh vào hàng đợi, thời hạn tính từ hôm nay.", Forward: true)
            {
                Past = "Đã đưa vào xử lý",
            },
            new(FeedbackAct.Discard, "loai", "Loại bỏ", "Nội dung, ảnh, thông tin người gửi bị xóa; còn lại mã và lý do.")
            {
                Content = "Lý do loại",
                Past = "Đã loại",
            },
            new(FeedbackAct.Begin, "tiep-nhan", "Tiếp nhận xử lý", "Phản ánh thuộc cơ quan, bắt đầu xử lý.", Forward: true)
            {
                Past = "Đã tiếp nhận xử lý",
            },
            new(
                FeedbackAct.Prepare,
                "soan-tra-loi",
                "Soạn trả lời",
                "Lãnh đạo duyệt thì người gửi đọc được; sau đó công khai.",
                Forward: true
            )
            {
                Fields = ActFields.Answer,
                Past = "Đã soạn trả lời, trình duyệt",
            },
            new(
                FeedbackAct.Approve,
                "duyet",
                "Duyệt trả lời",
                "Người gửi đọc được ngay bằng mã; còn hai ngày làm việc để công khai.",
                Forward: true
            )
            {
                Past = "Đã duyệt trả lời",
            },
            new(
                FeedbackAct.Publish,
                "cong-khai",
                "Công khai",
                "Nội dung đã bỏ thông tin cá nhân và câu trả lời lên trang công khai.",
                Forward: true
            )
            {
                Past = "Đã công khai",
            },
            new(FeedbackAct.ReturnDraft, "tra-du-thao", "Trả lại dự thảo", "Người soạn sửa theo ý kiến; hạn trả lời không đổi.")
            {
                Content = "Cần sửa gì",
                Past = "Đã trả lại dự thảo",
            },
            new(FeedbackAct.Ask, "yeu-cau-bo-sung", "Yêu cầu bổ sung", "Người gửi thấy khi tra cứu; ngày chờ không tính vào thời hạn.")
            {
                Content = "Cần thêm thông tin gì",
                Past = "Đã yêu cầu bổ sung",
            },
            new(
                FeedbackAct.Forward,
                "chuyen",
                "Chuyển cơ quan xử lý",
                "Cơ quan mới nhận tính hạn từ hôm nay; cơ quan đã từng giữ giữ hạn cũ. Chuyển sau hạn được ghi là chuyển chậm."
            )
            {
                Fields = ActFields.Unit,
                Content = "Lý do chuyển",
                Past = "Đã chuyển",
            },
            new(FeedbackAct.Refuse, "tu-choi", "Từ chối xử lý", "Người gửi đọc được lý do bằng mã.")
            {
                Content = "Lý do từ chối",
                Past = "Đã từ chối xử lý",
            },
            new(
                FeedbackAct.Reopen,
                "mo-lai",
                "Mở lại để xử lý",
                "Phản ánh về đang xử lý, thời hạn tính lại; số liệu ghi là bị phản ánh lại."
            )
            {
                Content = "Lý do mở lại",
                Past = "Đã mở lại",
            }
        );
}

/// <summary>Who may do what: officers of the unit prepare, its leader approves, nobody his own.</summary>
internal sealed class FeedbackCompetence(PetitionSeats seats)
{
    /// <summary>What stands against the act: the state first, then whose business it is.</summary>
    public Refusal? Against(FeedbackAct act, CitizenFeedback row, Seat seat) => row.Refuse(act) ?? AgainstSeat(act, row, seat);

    public IReadOnlyList<ActForm<FeedbackAct>> Offered(CitizenFeedback row, Seat seat) =>
        [.. FeedbackActs.Forms.All.Where(form => Against(form.Act, row, seat) is null)];

    private Refusal? AgainstSeat(FeedbackAct act, CitizenFeedback row, Seat seat)
    {
        var (works, decides) = (seats.Works(seat, row.UnitPath), seats.Decides(seat, row.UnitPath));
        return !PetitionSeats.IsOf(seat, row.UnitPath) ? FeedbackRefusals.NotYours
            : act is FeedbackAct.Approve or FeedbackAct.ReturnDraft or FeedbackAct.Reopen
                ? !decides ? FeedbackRefusals.LeaderApproves
                    : act == FeedbackAct.Approve && row.PreparedById == seat.AccountId ? FeedbackRefusals.OwnAnswer
                    : null
            : act == FeedbackAct.Prepare ? (works ? null : FeedbackRefusals.OfficerPrepares)
            : works || decides ? null
            : FeedbackRefusals.NotYours;
    }
}
