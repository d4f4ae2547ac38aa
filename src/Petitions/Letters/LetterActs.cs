using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Web.Acts;

namespace ThongSuot.Petitions.Letters;

/// <summary>All acts on a letter as forms. What they do is decided by <see cref="Letter"/>.</summary>
internal static class LetterActs
{
    public static ActForms<LetterAct> Forms { get; } =
        new(
            new(
                LetterAct.Accept,
                "thu-ly",
                "Thụ lý",
                "Khiếu nại tính hạn từ ngày thụ lý, kiến nghị và yêu cầu thông tin từ ngày nhận đơn; có thông báo để gửi.",
                Forward: true
            )
            {
                Fields = ActFields.Answer | ActFields.Day,
                Past = "Đã thụ lý",
            },
            new(LetterAct.Propose, "de-xuat", "Đề xuất kết quả", "Lãnh đạo xem và quyết định; có dự thảo văn bản.", Forward: true)
            {
                Content = "Kết quả giải quyết",
                Past = "Đã đề xuất kết quả",
            },
            new(
                LetterAct.Decide,
                "quyet-dinh",
                "Quyết định giải quyết",
                "Ký quyết định hoặc văn bản trả lời; thời hạn gửi bắt đầu tính.",
                Forward: true
            )
            {
                Fields = ActFields.Number | ActFields.Day,
                Past = "Đã quyết định giải quyết",
            },
            new(LetterAct.Send, "da-gui", "Ghi nhận đã gửi", "Người gửi đơn đã nhận quyết định hoặc văn bản trả lời.", Forward: true)
            {
                Past = "Đã gửi kết quả",
            },
            new(
                LetterAct.Continue,
                "tiep-tuc",
                "Tiếp tục giải quyết",
                "Thời hạn tính tiếp từ ngày quyết định; thời gian tạm đình chỉ không tính.",
                Forward: true
            )
            {
                Fields = ActFields.Day,
                Past = "Tiếp tục giải quyết",
            },
            new(LetterAct.Forward, "chuyen", "Chuyển đơn", "Đơn không thuộc thẩm quyền được chuyển đến cơ quan có thẩm quyền.")
            {
                Fields = ActFields.Unit,
                Content = "Lý do chuyển",
                Past = "Đã chuyển đơn",
            },
            new(LetterAct.Guide, "huong-dan", "Trả lại, hướng dẫn", "Có văn bản hướng dẫn người gửi nộp đơn đúng nơi.")
            {
                Content = "Hướng dẫn",
                Past = "Đã trả lại, hướng dẫn",
            },
            new(LetterAct.Keep, "luu", "Lưu đơn", "Đơn không đủ điều kiện xử lý được lưu, còn trong sổ.")
            {
                Content = "Lý do không đủ điều kiện",
                Past = "Đã lưu đơn",
            },
            new(LetterAct.Extend, "keo-dai", "Kéo dài thời hạn", "Vụ việc phức tạp: thời hạn dài hơn theo luật; có văn bản thông báo.")
            {
                Fields = ActFields.Day,
                Content = "Lý do kéo dài",
                Past = "Đã kéo dài thời hạn",
            },
            new(LetterAct.Suspend, "tam-dinh-chi", "Tạm đình chỉ", "Thời hạn ngừng tính đến khi có quyết định tiếp tục.")
            {
                Fields = ActFields.Day,
                Content = "Lý do tạm đình chỉ",
                Past = "Đã tạm đình chỉ",
            },
            new(LetterAct.ReturnProposal, "tra-de-xuat", "Trả lại đề xuất", "Người đề xuất làm lại; thời hạn giải quyết không đổi.")
            {
                Content = "Cần làm rõ gì",
                Past = "Đã trả lại đề xuất",
            }
        );
}

/// <summary>Who may do what: officers classify away, propose and send; leaders take up, suspend, extend and decide.</summary>
internal sealed class LetterCompetence(PetitionSeats seats)
{
    /// <summary>What stands against the act: the state first, then whose business it is.</summary>
    public Refusal? Against(LetterAct act, Letter row, Seat seat) => row.Refuse(act) ?? AgainstSeat(act, row, seat);

    public IReadOnlyList<ActForm<LetterAct>> Offered(Letter row, Seat seat) =>
        [.. LetterActs.Forms.All.Where(form => Against(form.Act, row, seat) is null)];

    private Refusal? AgainstSeat(LetterAct act, Letter row, Seat seat) =>
        !PetitionSeats.IsOf(seat, row.UnitPath) ? LetterRefusals.NotYours
        : act
            is LetterAct.Accept
                or LetterAct.Suspend
                or LetterAct.Continue
                or LetterAct.Extend
                or LetterAct.Decide
                or LetterAct.ReturnProposal
            ? !seats.Decides(seat, row.UnitPath) ? LetterRefusals.LeaderSigns
                : act == LetterAct.Decide && row.ProposedById == seat.AccountId ? LetterRefusals.OwnProposal
                : null
        : seats.Works(seat, row.UnitPath) ? null
        : LetterRefusals.OfficerPrepares;
}
