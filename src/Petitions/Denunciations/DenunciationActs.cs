using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Web.Acts;

namespace ThongSuot.Petitions.Denunciations;

/// <summary>All acts on a denunciation as forms: none asks for words.</summary>
internal static class DenunciationActs
{
    public static ActForms<DenunciationAct> Forms { get; } =
        new(
            new(DenunciationAct.Accept, "thu-ly", "Thụ lý", "Thời hạn giải quyết tính từ ngày thụ lý.", Forward: true)
            {
                Fields = ActFields.Answer | ActFields.Day,
                Past = "Đã thụ lý",
            },
            new(DenunciationAct.Conclude, "ket-luan", "Ghi nhận đã kết luận", "Thời hạn gửi, xử lý, công khai bắt đầu tính.", Forward: true)
            {
                Fields = ActFields.Day,
                Past = "Đã kết luận",
            },
            new(DenunciationAct.Continue, "tiep-tuc", "Tiếp tục giải quyết", "Thời hạn tính tiếp từ ngày quyết định.", Forward: true)
            {
                Fields = ActFields.Day,
                Past = "Tiếp tục giải quyết",
            },
            new(DenunciationAct.Process, "xu-ly", "Ghi nhận đã xử lý", "Đã làm xong việc nêu trong kết luận.", Forward: true)
            {
                Past = "Đã xử lý kết luận",
            },
            new(
                DenunciationAct.Publish,
                "cong-khai",
                "Ghi nhận đã công khai",
                "Kết luận đã công khai theo Điều 40 Luật Tố cáo.",
                Forward: true
            )
            {
                Past = "Đã công khai",
            },
            new(DenunciationAct.Extend, "gia-han", "Gia hạn", "Cộng 30 ngày: một lần nếu phức tạp, hai lần nếu đặc biệt phức tạp.")
            {
                Fields = ActFields.Day,
                Past = "Đã gia hạn",
            },
            new(DenunciationAct.Suspend, "tam-dinh-chi", "Tạm đình chỉ", "Thời hạn ngừng tính đến khi tiếp tục.")
            {
                Fields = ActFields.Day,
                Past = "Đã tạm đình chỉ",
            },
            new(
                DenunciationAct.Forward,
                "chuyen",
                "Chuyển cơ quan có thẩm quyền",
                "Đơn giấy chuyển theo chế độ mật; ở đây chỉ ghi nơi nhận."
            )
            {
                Fields = ActFields.Unit,
                Past = "Đã chuyển",
            },
            new(
                DenunciationAct.Keep,
                "khong-thu-ly",
                "Không thụ lý",
                "Không đủ điều kiện thụ lý (Điều 29 Luật Tố cáo); lý do ghi trên giấy."
            )
            {
                Past = "Không thụ lý",
            }
        );

    /// <summary>What stands against the act: the state first, then the seat. Only leaders among the readers act.</summary>
    public static Refusal? Against(DenunciationAct act, Denunciation row, Seat seat) =>
        row.Readers.TrueForAll(reader => reader.SeatId != seat.SeatId) ? DenunciationRefusals.NotFound
        : row.Refuse(act) is { } wrong ? wrong
        : seat.Leads ? null
        : DenunciationRefusals.LeaderActs;
}
