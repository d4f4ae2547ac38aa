using ThongSuot.Finance.Decisions;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Documents;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Finance.Publicity;

/// <summary>A form as a document and as a table. The columns are ours by what the law asks for; its model was not seen (M).</summary>
internal static class PublicPaper
{
    /// <param name="isDraft">Before it is published.</param>
    /// <param name="correction">0 for the first publication.</param>
    public static OfficialDocument Of(
        string body,
        int year,
        PublicForm form,
        PublicHead head,
        IReadOnlyList<PublicRow> rows,
        bool isDraft,
        FinanceBooks books,
        int correction = 0
    )
    {
        var (path, name) = (new UnitPath(body), books.NameOf(body));
        var issuing = path.IsProvince || path.IsCommune ? $"ỦY BAN NHÂN DÂN\n{name.ToUpperInvariant()}" : name.ToUpperInvariant();
        return new OfficialDocument
        {
            SuperiorBody = path.IsProvince ? null : $"ỦY BAN NHÂN DÂN\n{books.NameOf(path.Province).ToUpperInvariant()}",
            IssuingBody = issuing,
            Number = head.Number.Split('/')[0],
            Symbol = head.Number.Split('/', 2) is [_, var symbol] ? symbol : "QĐ-UBND",
            Place = DecisionPaper.PlaceOf(books.ShortNameOf(path.IsCommune ? body : path.Province)),
            Date = head.DecidedOn ?? default,
            TypeName = "Quyết định",
            Summary = PublicForms.NameOf(form, year, correction),
            Body =
            [
                new DocumentParagraph($"Căn cứ {LawTitles.LocalGovernment};", Italic: true),
                new DocumentParagraph("Căn cứ Luật Ngân sách nhà nước số 89/2025/QH15;", Italic: true),
                new DocumentParagraph("Căn cứ Thông tư số 26/2026/TT-BTC.", Italic: true),
                new DocumentCentre("QUYẾT ĐỊNH:"),
                new DocumentParagraph(
                    $"{PublicForms.NameOf(form, year, correction)} của {name} theo biểu sau (đơn vị tính: đồng):",
                    "Điều 1."
                ),
                TableOf(form, rows),
                new DocumentParagraph("Quyết định này có hiệu lực từ ngày ký; công khai trên trang thông tin và tại trụ sở./.", "Điều 2."),
            ],
            Recipients = ["Sở Tài chính", "Thường trực Hội đồng nhân dân", "Lưu: VT"],
            Signer = Signer.Head(head.SignerTitle, head.SignerName),
            IsDraft = isDraft,
        };
    }

    public static Sheet<PublicRow> SheetOf(string name, int year, PublicForm form, IReadOnlyList<PublicRow> rows, string ground)
    {
        var (estimate, spent) = (rows.Sum(row => row.Estimate), rows.Sum(row => row.Spent));
        List<SheetColumn<PublicRow>> columns =
        [
            new("Khoản", 10, row => SheetCell.Of(row.Code)),
            new("Nội dung", 60, row => SheetCell.Of(row.Name)),
            new("Dự toán năm", 22, row => SheetCell.Of(row.Estimate)),
        ];
        List<SheetCell> total = [SheetCell.Of("Cộng"), SheetCell.Empty, SheetCell.Of(estimate)];
        if (form != PublicForm.Decided)
        {
            columns.Add(new(SpentHead(form), 22, row => SheetCell.Of(row.Spent)));
            columns.Add(new("Tỷ lệ", 10, row => SheetCell.Share(row.Spent, row.Estimate)));
            total.AddRange([SheetCell.Of(spent), SheetCell.Share(spent, estimate)]);
        }

        return new Sheet<PublicRow>
        {
            Title = $"{PublicForms.NameOf(form, year)}: {name}",
            Lines = [ground, "Đơn vị tính: đồng"],
            Columns = columns,
            Rows = rows.ToAsyncEnumerable(),
            Total = total,
        };
    }

    public static string SpentHead(PublicForm form) =>
        form == PublicForm.Settlement ? "Quyết toán" : $"Thực hiện {PublicForms.MonthsOf(form)} tháng";

    private static DocumentTable TableOf(PublicForm form, IReadOnlyList<PublicRow> rows)
    {
        var told = form != PublicForm.Decided;
        List<TableColumn> columns = [new("Khoản", 2, CellAlign.Centre), new("Nội dung", 9), new("Dự toán năm", 5, CellAlign.Right)];
        if (told)
        {
            columns.AddRange([new(SpentHead(form), 5, CellAlign.Right), new("Tỷ lệ", 2, CellAlign.Right)]);
        }

        return new(
            columns,
            [
                .. rows.Select(row => Cells(row.Code, row.Name, row.Estimate, row.Spent, told)),
                Cells(string.Empty, "Cộng", rows.Sum(row => row.Estimate), rows.Sum(row => row.Spent), told),
            ]
        );
    }

    private static IReadOnlyList<string> Cells(string code, string name, long estimate, long spent, bool told) =>
        told
            ? [code, name, VietnameseFormat.Number(estimate), VietnameseFormat.Number(spent), VietnameseFormat.Share(spent, estimate)]
            : [code, name, VietnameseFormat.Number(estimate)];
}
