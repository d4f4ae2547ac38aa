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
    private const int MostLines = 2_000;

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
            Recipients = [content.Giver, content.Receiver, "Lưu: VT"],
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
            yield return new DocumentParagraph($"{Named(minutes, MinutesSide.Witness).TrimStart(',', ' ')}.", "Chứng kiến: ");
        }

        yield return new DocumentHeading(1, "Nội dung bàn giao");
        yield return new DocumentParagraph(
            $"Theo danh mục {VietnameseFormat.Number(totals.All.Lines)} dòng, {VietnameseFormat.Money(totals.All.Value)}: đã nhận "
                + $"{VietnameseFormat.Money(totals.Received.Value)}, chênh lệch {VietnameseFormat.Money(totals.Disputed.Value)}, ghi giảm "
                + $"{VietnameseFormat.Money(totals.WrittenOff.Value)}. Giao trừ nhận: 0 ở cả hai bên."
        );
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
                    new("STT", 1, CellAlign.Centre),
                    new("Tên", 4),
                    new("Thiếu", 1, CellAlign.Right),
                    new("Giảm", 1, CellAlign.Right),
                    new("Lý do", 4),
                    new("Chịu trách nhiệm, quyết định", 4),
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
                new("STT", 1, CellAlign.Centre),
                new("Loại, tên, mã", 6),
                new("Năm", 2, CellAlign.Centre),
                new("Theo sổ", 2, CellAlign.Right),
                new("Thực nhận", 2, CellAlign.Right),
                new("Nguyên giá (đồng)", 3, CellAlign.Right),
                new("Còn lại (đồng)", 3, CellAlign.Right),
                new("Hiện trạng, ghi chú", 3),
            ],
            [
                .. content
                    .Lines.Take(MostLines)
                    .Select(line =>
                        (IReadOnlyList<string>)
                            [
                                $"{line.Number}",
                                string.Join(", ", new[] { line.Name, line.Code }.Where(text => text.Length > 0)),
                                line.Year is { } year ? $"{year}" : string.Empty,
                                $"{Quantity.Words(line.Quantity)} {line.Measure}",
                                Quantity.Words(line.Received),
                                VietnameseFormat.Number(line.Value),
                                line.Remaining is { } left ? VietnameseFormat.Number(left) : string.Empty,
                                string.Join("; ", new[] { line.Condition, line.Note }.Where(text => text.Length > 0)),
                            ]
                    ),
            ]
        );

    private static DocumentTable RecordsOf(MinutesContent content) =>
        new(
            [
                new("STT", 1, CellAlign.Centre),
                new("Số, ký hiệu", 3),
                new("Tiêu đề", 6),
                new("Thời gian", 2, CellAlign.Centre),
                new("Thời hạn bảo quản", 3),
                new("Theo sổ", 2, CellAlign.Right),
                new("Thực nhận", 2, CellAlign.Right),
                new("Phông, hộp, ghi chú", 3),
            ],
            [
                .. content
                    .Lines.Take(MostLines)
                    .Select(line =>
                        (IReadOnlyList<string>)
                            [
                                $"{line.Number}",
                                line.Code,
                                line.Name,
                                line.Year is { } year ? $"{year}" : string.Empty,
                                line.Retention,
                                $"{Quantity.Words(line.Quantity)} {line.Measure}",
                                Quantity.Words(line.Received),
                                string.Join("; ", new[] { line.Place, line.Note }.Where(text => text.Length > 0)),
                            ]
                    ),
            ]
        );

    private static string Forms(MinutesContent content) =>
        string.Join(", ", content.Lines.Select(line => HandoverCategories.Of(line.Category).Form).Distinct(StringComparer.Ordinal));

    private static string Named(HandoverMinutes minutes, MinutesSide side) =>
        minutes.Signatures.Find(signed => signed.Side == side) is { } signature ? $", do {signature.Signature} ký" : string.Empty;

    private static Signer SignerOf(HandoverMinutes minutes, MinutesSide side) =>
        Signer.Head($"ĐẠI DIỆN {HandoverLabels.Of(side)}", minutes.Signatures.Find(signed => signed.Side == side)?.Name);
}
