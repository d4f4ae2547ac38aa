using System.Globalization;
using ThongSuot.Directives;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;
using ThongSuot.Web.Documents;

namespace ThongSuot.Conferences.Papers;

/// <summary>The minutes and the notice of conclusions, built from the record alone.</summary>
internal sealed class ConferencePapers(Units units)
{
    /// <summary>Biên bản: who was there and who was not, what was asked and answered, what was taken away, what was concluded.</summary>
    /// <param name="marks">What is to be known before answers are relied on, by the code of their difficulty.</param>
    public OfficialDocument Minutes(
        ConferenceRecord record,
        IReadOnlyDictionary<DirectiveId, DirectiveSummary> directives,
        IReadOnlyDictionary<string, string> marks
    )
    {
        var conference = record.Conference;
        var absent = record.Points.Where(point => point.PresentAt is null).Select(point => NameOf(point.UnitPath)).ToList();
        List<DocumentBlock> body =
        [
            new DocumentHeading(1, "Thời gian, địa điểm, thành phần"),
            new DocumentParagraph(
                $"Khai mạc {VietnameseFormat.Moment(conference.BegunAt ?? conference.StartsAt)}{(conference.Sittings > 1 ? $", họp {conference.Sittings} phiên" : string.Empty)}{(EndOf(conference) is { } ended ? $", kết thúc {VietnameseFormat.Moment(ended)}" : string.Empty)}; điểm cầu chính: {conference.Place}.",
                "Thời gian, địa điểm: "
            ),
            new DocumentParagraph($"{conference.Chair}.", "Chủ trì: "),
            new DocumentParagraph($"{SecretaryOf(conference)}.", "Thư ký: "),
            new DocumentParagraph(
                $"{record.Present}/{record.Points.Count} điểm cầu có mặt, {VietnameseFormat.Number(record.People)} người dự.",
                "Điểm cầu: "
            ),
            new DocumentParagraph(absent.Count == 0 ? "không có." : $"{absent.Count} điểm cầu, danh sách ở Phụ lục.", "Vắng: "),
            new DocumentHeading(1, "Nội dung trao đổi"),
        ];
        var given = record.Given;
        foreach (var answer in given)
        {
            body.Add(new DocumentHeading(2, AskedOf(record, answer)));
            body.Add(new DocumentParagraph($"{answer.Text}{MarkOf(answer, marks)}", $"{answer.AnsweredBy}: "));
        }

        if (given.Count == 0)
        {
            body.Add(new DocumentParagraph("Không có nội dung được trả lời tại hội nghị."));
        }

        body.Add(new DocumentHeading(1, "Nội dung trả lời sau bằng văn bản"));
        var taken = record.Owed;
        body.Add(
            taken.Count == 0
                ? new DocumentParagraph("Không có.")
                : new DocumentTable(
                    [
                        new("TT", 1, CellAlign.Centre),
                        new("Nội dung", 6),
                        new("Cơ quan, người chịu trách nhiệm", 5),
                        new("Hạn", 3, CellAlign.Centre),
                    ],
                    [
                        .. taken.Select(
                            (answer, at) =>
                                (IReadOnlyList<string>)
                                    [
                                        Text(at + 1),
                                        AskedOf(record, answer),
                                        $"{NameOf(answer.BodyPath)}: {answer.PersonName}",
                                        VietnameseFormat.Date(answer.DueOn!.Value),
                                    ]
                        ),
                    ]
                )
        );
        if (record.Undiscussed.Count > 0)
        {
            body.Add(new DocumentHeading(1, "Câu hỏi chưa kịp trao đổi"));
            body.Add(
                new DocumentList(
                    [
                        .. record.Undiscussed.Select(question =>
                            $"{NameOf(question.PointPath)}: {question.Text}{Tied(question.DifficultyCode)}"
                        ),
                    ],
                    ListMark.Dash
                )
            );
        }

        body.Add(new DocumentHeading(1, "Kết luận"));
        body.AddRange(Conclusions(record, directives));
        if (record.NotDealtWith.Count > 0)
        {
            body.Add(new DocumentHeading(1, "Mục chương trình chưa trao đổi, chuyển hội nghị sau"));
            body.Add(new DocumentList([.. record.NotDealtWith.Select(item => $"{item.Title}{Tied(item.DifficultyCode)}")], ListMark.Dash));
        }

        body.Add(
            new DocumentParagraph(
                $"Biên bản lập từ hồ sơ hội nghị {conference.Code}{(EndOf(conference) is { } end ? $", hoàn thành sau khi hội nghị kết thúc lúc {VietnameseFormat.Moment(end)}" : string.Empty)}. Chủ trì và thư ký cùng ký tên."
            )
        );
        return FrameOf(record, "Biên bản", "BB-UBND", conference.Title, body) with
        {
            Date = OfficeClock.DayOf(conference.BegunAt ?? conference.StartsAt),
            Recipients = ["Chủ trì hội nghị", "Các điểm cầu", "Lưu: VT"],
            SignedWith = [Signer.Head("Thư ký", conference.Secretary.Length > 0 ? conference.Secretary : null)],
            Signer = Signer.Head("Chủ trì", null),
            Annex = new("Điểm cầu dự hội nghị", [PointsOf(record)]),
        };
    }

    /// <summary>
    /// Thông báo kết luận: signed by the chief of the office on the chair's order. ND 315/2025/NĐ-CP Article 15 says so for
    /// communes; that a province does the same is custom, so it is handed out as a draft.
    /// </summary>
    public OfficialDocument Notice(ConferenceRecord record, IReadOnlyDictionary<DirectiveId, DirectiveSummary> directives)
    {
        var conference = record.Conference;
        List<DocumentBlock> body =
        [
            new DocumentParagraph(
                $"Ngày {VietnameseFormat.Date(conference.Day)}, tại {conference.Place}, {conference.Chair} chủ trì “{conference.Title}” với {record.Present}/{record.Points.Count} điểm cầu. Sau khi nghe các điểm cầu nêu {record.Questions.Count(question => question.State != QuestionState.Withdrawn)} câu hỏi, {record.Given.Count} nội dung được trả lời, {record.Owed.Count} nội dung giao trả lời bằng văn bản, {conference.Chair} kết luận như sau:"
            ),
            .. Conclusions(record, directives),
            new DocumentParagraph(
                "Văn phòng Ủy ban nhân dân tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện; kết quả được theo dõi theo mã chỉ đạo ghi ở từng kết luận."
            ),
        ];
        return FrameOf(
            record,
            "Thông báo",
            "TB-UBND",
            $"Kết luận của {conference.Chair} tại {LowerFirst(ConferenceLabels.Of(conference.Kind))} ngày {VietnameseFormat.Date(conference.Day)}",
            body
        ) with
        {
            IsDraft = true,
            Recipients =
            [
                "Thường trực Tỉnh ủy, HĐND tỉnh (để báo cáo)",
                "Chủ tịch, các PCT UBND tỉnh",
                "Các sở, ban, ngành",
                "UBND các xã, phường",
                "Lưu: VT",
            ],
            Signer = Signer.ByOrder("CHỦ TỊCH", "CHÁNH VĂN PHÒNG", null),
        };
    }

    private OfficialDocument FrameOf(ConferenceRecord record, string type, string symbol, string summary, IReadOnlyList<DocumentBlock> body)
    {
        var province = units.ByPath(UnitPath.OfProvince(record.Conference.ProvinceCode))!;
        return new OfficialDocument
        {
            IssuingBody = $"ỦY BAN NHÂN DÂN\n{province.Name.ToUpperInvariant()}",
            Symbol = symbol,
            Place = province.ShortName,
            Date = OfficeClock.DayOf(record.Conference.ClosedAt ?? record.Conference.StartsAt),
            TypeName = type,
            Summary = summary,
            Body = body,
            Recipients = [],
            Signer = Signer.Head("CHỦ TỊCH", null),
        };
    }

    private IEnumerable<DocumentBlock> Conclusions(ConferenceRecord record, IReadOnlyDictionary<DirectiveId, DirectiveSummary> directives)
    {
        if (record.Conclusions.Count == 0)
        {
            return [new DocumentParagraph("Không có kết luận.")];
        }

        return
        [
            new DocumentList([
                .. record.Conclusions.Select(conclusion =>
                    conclusion.Text.TrimEnd('.')
                    + Tied(conclusion.DifficultyCode)
                    + (
                        conclusion.DirectiveId is { } id && directives.TryGetValue(id, out var given)
                            ? $". Chủ trì: {NameOf(given.OwnerPath)}; chịu trách nhiệm: {given.PersonName}; hoàn thành trước {VietnameseFormat.Moment(given.DueAt)} ({given.Code})."
                            : "."
                    )
                ),
            ]),
        ];
    }

    private string AskedOf(ConferenceRecord record, ConferenceAnswer answer) =>
        record.Questions.FirstOrDefault(question => question.Id == answer.QuestionId) is { } question
            ? $"{NameOf(question.PointPath)}: {question.Text}{Tied(question.DifficultyCode)}"
        : record.Items.FirstOrDefault(item => item.Id == answer.ItemId) is { } item ? $"{item.Title}{Tied(item.DifficultyCode)}"
        : string.Empty;

    /// <summary>When it ended: closed, or else the floor.</summary>
    private static DateTimeOffset? EndOf(Conference conference) => conference.ClosedAt ?? conference.FloorClosedAt;

    private static string SecretaryOf(Conference conference) =>
        conference.Secretary.Length > 0 ? conference.Secretary : "Văn phòng UBND tỉnh";

    /// <summary>Every point once: who was there with how many, and who was not.</summary>
    private DocumentTable PointsOf(ConferenceRecord record) =>
        new(
            [
                new("TT", 1, CellAlign.Centre),
                new("Điểm cầu", 5),
                new("Người phụ trách", 4),
                new("Số người", 2, CellAlign.Right),
                new("Có mặt", 2, CellAlign.Centre),
            ],
            [
                .. record.Points.Select(
                    (point, at) =>
                        (IReadOnlyList<string>)
                            [
                                Text(at + 1),
                                NameOf(point.UnitPath),
                                point.AttendedBy ?? string.Empty,
                                point.PresentAt is null ? string.Empty : Text(point.People),
                                point.PresentAt is { } there ? VietnameseFormat.Time(there) : "Vắng",
                            ]
                ),
            ]
        );

    private static string MarkOf(ConferenceAnswer answer, IReadOnlyDictionary<string, string> marks) =>
        answer.DifficultyCode is { } code && marks.TryGetValue(code, out var mark) ? $" ({mark})" : string.Empty;

    private string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    private static string Tied(string? code) => code is null ? string.Empty : $" ({code})";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
