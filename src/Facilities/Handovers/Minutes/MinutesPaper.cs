using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Web.Documents;

namespace ThongSuot.Facilities.Handovers.Minutes;

/// <summary>
/// Minutes as a paper: for assets with the columns of form 02/TSC-BBGN, for records with those of Annex V of ND 30/2020/NĐ-CP. Built from
/// the frozen content alone.
/// </summary>
internal static class MinutesPaper
{
    /// <summary>Lines that a paper prints; the sheet beside it holds all.</summary>
    public const int MostLines = 2_000;

    public static OfficialDocument Of(HandoverMinutes minutes, MinutesContent content, string place)
    {
        var drawn = OfficeClock.DayOf(minutes.DrawnAt);
        return new OfficialDocument
        {
            SuperiorBody = null,
            IssuingBody = $"ỦY BAN NHÂN DÂN\n{content.Receiver.ToUpperInvariant()}",
            Number = null,
            Symbol = "BB-UBND",
            Place = place,
            Date = drawn,
            TypeName = "Biên bản",
            Summary = $"Bàn giao, tiếp nhận {HandoverLabels.Of(content.Kind).ToLowerInvariant()} của {content.OldUnit}",
            Body = [.. BodyOf(minutes, content)],
            Recipients = [.. new[] { content.Giver, content.Receiver }.Distinct(StringComparer.Ordinal), "Lưu: VT"],
            SignedWith =
            [
                SignerOf(minutes, MinutesSide.Giver),
                .. minutes.WantsWitness ? (Signer[])[SignerOf(minutes, MinutesSide.Witness)] : [],
            ],
            Signer = SignerOf(minutes, MinutesSide.Receiver),
            IsDraft = minutes.CompletedAt is null,
        };
    }

    private static IEnumerable<DocumentBlock> BodyOf(HandoverMinutes minutes, MinutesContent content)
    {
        var (totals, forms) = (content.Totals, Forms(content));
        yield return new DocumentParagraph(
            $"Căn cứ Quyết định số {content.DecisionNumber} ngày {VietnameseFormat.Date(content.DecisionOn)};",
            Italic: true
        );
        yield return new DocumentParagraph($"Mẫu: {forms}. Mã bàn giao {content.Handover}, biên bản số {minutes.Number}.", Italic: true);
        yield return new DocumentHeading(1, "Bên giao, bên nhận");
        yield return new DocumentParagraph(
            $"{content.Giver}, thay mặt {content.OldUnit}{Named(minutes, MinutesSide.Giver)}.",
            "Bên giao: "
        );
        yield return new DocumentParagraph($"{content.Receiver}{Named(minutes, MinutesSide.Receiver)}.", "Bên nhận: ");
        if (minutes.WantsWitness)
        {
            var witness = Named(minutes, MinutesSide.Witness);
            yield return new DocumentParagraph(witness.Length > 0 ? $"{witness[2..]}." : "chưa ký.", "Chứng kiến: ");
        }

        yield return new DocumentHeading(1, "Nội dung bàn giao");
        yield return new DocumentParagraph(
            $"Theo danh mục {VietnameseFormat.Number(totals.All.Lines)} dòng: {VietnameseFormat.Number(totals.Received.Lines)} dòng nhận đủ, "
                + $"{VietnameseFormat.Number(totals.Disputed.Lines)} dòng chênh lệch, {VietnameseFormat.Number(totals.WrittenOff.Lines)} dòng "
                + $"ghi giảm. {BalanceOf(content)}"
        );
        if (totals.All.Value > 0)
        {
            yield return new DocumentParagraph(
                $"{VietnameseFormat.Money(totals.All.Value)} = {VietnameseFormat.Money(totals.Received.Value)} đã nhận + "
                    + $"{VietnameseFormat.Money(totals.Disputed.Value)} chênh lệch + {VietnameseFormat.Money(totals.WrittenOff.Value)} ghi giảm.",
                "Giá trị: "
            );
        }

        foreach (var measure in MeasureTotal.Of(content.Lines))
        {
            yield return new DocumentParagraph($"{measure.Words}.", "Số lượng: ");
        }

        yield return content.Kind == HandoverKind.Archives ? RecordsOf(content) : AssetsOf(content);
        if (content.Lines.Count > MostLines)
        {
            yield return new DocumentParagraph(
                $"Biên bản in {VietnameseFormat.Number(MostLines)} dòng đầu; đủ {VietnameseFormat.Number(content.Lines.Count)} dòng ở danh mục kèm theo (XLSX)."
            );
        }

        yield return new DocumentHeading(1, "Chênh lệch và ghi giảm");
        var differing = content.Lines.Where(line => line.Disputed > 0 || line.WrittenOff > 0).Take(MostLines).ToList();
        yield return differing.Count == 0
            ? new DocumentParagraph("Không có.")
            : new DocumentTable(
                [
                    new("STT", 4, CellAlign.Centre),
                    new("Tên", 11),
                    new("Thiếu", 5, CellAlign.Right),
                    new("Giảm", 5, CellAlign.Right),
                    new("Lý do", 11),
                    new("Chịu trách nhiệm, quyết định", 13),
                ],
                [
                    .. differing.Select(line =>
                        (IReadOnlyList<string>)
                            [
                                $"{line.Number}",
                                line.Name,
                                Quantity.Words(line.Disputed),
                                Quantity.Words(line.WrittenOff),
                                line.Reason,
                                string.Join("; ", new[] { line.Answers, line.Decision }.Where(text => text.Length > 0)),
                            ]
                    ),
                ]
            );
        yield return new DocumentParagraph(
            $"Biên bản lập {VietnameseFormat.Moment(minutes.DrawnAt)}, mã nội dung (SHA-256) {minutes.Hash}. Thay đổi sau khi ký được lập thành biên bản mới./."
        );
    }

    private static DocumentTable AssetsOf(MinutesContent content) =>
        new(
            [
                new("STT", 4, CellAlign.Centre),
                new("Tên, mã, năm", 10),
                new("Theo sổ", 5, CellAlign.Right),
                new("Bên giao", 4, CellAlign.Right),
                new("Thực nhận", 4, CellAlign.Right),
                new("Nguyên giá (đồng)", 8, CellAlign.Right),
                new("Còn lại (đồng)", 8, CellAlign.Right),
                new("Hiện trạng", 6),
            ],
            [
                .. content
                    .Lines.Take(MostLines)
                    .Select(line =>
                        (IReadOnlyList<string>)
                            [
                                $"{line.Number}",
                                string.Join(
                                    ", ",
                                    new[] { line.Name, line.Code, line.Year is { } year ? $"{year}" : "" }.Where(text => text.Length > 0)
                                ),
                                $"{Quantity.Words(line.Quantity)} {line.Measure}",
                                Quantity.Words(line.GiverCount),
                                Quantity.Words(line.Received),
                                VietnameseFormat.Number(line.Value),
                                line.Remaining is { } left ? VietnameseFormat.Number(left) : string.Empty,
                                string.Join("; ", new[] { line.Condition, line.Note }.Where(text => text.Length > 0)),
                            ]
                    ),
                ["", "Cộng", "", "", "", VietnameseFormat.Number(content.Totals.All.Value), RemainingOf(content), ""],
            ]
        );

    private static DocumentTable RecordsOf(MinutesContent content) =>
        new(
            [
                new("STT", 4, CellAlign.Centre),
                new("Số, ký hiệu", 5),
                new("Tiêu đề, năm", 11),
                new("Thời hạn bảo quản", 8),
                new("Theo sổ", 5, CellAlign.Right),
                new("Bên giao", 4, CellAlign.Right),
                new("Thực nhận", 4, CellAlign.Right),
                new("Phông, hộp, ghi chú", 8),
            ],
            [
                .. content
                    .Lines.Take(MostLines)
                    .Select(line =>
                        (IReadOnlyList<string>)
                            [
                                $"{line.Number}",
                                line.Code,
                                line.Year is { } year ? $"{line.Name}, {year}" : line.Name,
                                line.Retention,
                                $"{Quantity.Words(line.Quantity)} {line.Measure}",
                                Quantity.Words(line.GiverCount),
                                Quantity.Words(line.Received),
                                string.Join("; ", new[] { line.Place, line.Note }.Where(text => text.Length > 0)),
                            ]
                    ),
                .. MeasureTotal
                    .Of(content.Lines)
                    .Select(sum =>
                        (IReadOnlyList<string>)
                            [
                                "",
                                "",
                                "Cộng",
                                "",
                                $"{Quantity.Words(sum.Listed)} {sum.Measure}",
                                Quantity.Words(sum.Given),
                                Quantity.Words(sum.Received),
                                "",
                            ]
                    ),
            ]
        );

    private static string BalanceOf(MinutesContent content) =>
        content.Totals.Disputed.Quantity > 0 ? "Bên nhận chưa nhận đủ; phần thiếu ở mục Chênh lệch và ghi giảm."
        : content.Totals.WrittenOff.Quantity > 0 ? "Giao bằng nhận cộng ghi giảm theo quyết định."
        : "Giao trừ nhận: 0 ở cả hai bên.";

    private static string RemainingOf(MinutesContent content) =>
        content.Lines.Any(line => line.Remaining is not null)
            ? VietnameseFormat.Number(content.Lines.Sum(line => line.Remaining ?? 0))
            : string.Empty;

    private static string Forms(MinutesContent content) =>
        string.Join(", ", content.Lines.Select(line => HandoverCategories.Of(line.Category).Form).Distinct(StringComparer.Ordinal));

    private static string Named(HandoverMinutes minutes, MinutesSide side) =>
        minutes.Signatures.Find(signed => signed.Side == side) is { } signature ? $", do {signature.Signature} ký" : string.Empty;

    private static Signer SignerOf(HandoverMinutes minutes, MinutesSide side) =>
        Signer.Head($"ĐẠI DIỆN {HandoverLabels.Of(side)}", minutes.Signatures.Find(signed => signed.Side == side)?.Name);
}
