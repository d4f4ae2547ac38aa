using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Finance.Codes;

/// <summary>A code of the official list, as understood.</summary>
internal sealed record CodeRow(CodeKind Kind, string Code, string Name, string Parent, DateOnly From, DateOnly? To, string Source);

/// <summary>The official classification over what this release brought from memory.</summary>
internal sealed class CodesImport(BudgetCodes codes) : ListImport<CodeRow>
{
    private const int LongestCode = 16;
    private const int LongestText = 300;

    private static readonly ImportColumn Kinds = new("Loại mã", true, "Tiểu mục");
    private static readonly ImportColumn Number = new("Mã", true, "6001");
    private static readonly ImportColumn Name = new("Tên", true, "Lương theo ngạch, bậc");
    private static readonly ImportColumn Parent = new("Thuộc mã", false, "6000");
    private static readonly ImportColumn From = new("Hiệu lực từ", true, "1/1/2026");
    private static readonly ImportColumn To = new("Hết hiệu lực", false, string.Empty);
    private static readonly ImportColumn Source = new("Văn bản", true, "TT 130/2025/TT-BTC");

    private static readonly (CodeKind Value, string Words)[] KindWords =
    [
        .. Enum.GetValues<CodeKind>().Select(kind => (kind, CodeLabels.Of(kind))),
    ];

    public override string Kind => "finance.codes";

    public override string Title => "Mục lục ngân sách nhà nước";

    public override IReadOnlyList<ImportColumn> Columns { get; } = [Kinds, Number, Name, Parent, From, To, Source];

    public override IReadOnlyList<string> ShownHeads { get; } = ["Loại mã", "Mã", "Tên"];

    public override int MostRows => 10_000;

    public override Task<IReadOnlyList<ImportLine<CodeRow>>> UnderstandAsync(
        SheetTable table,
        Seat seat,
        DateOnly today,
        CancellationToken ct
    )
    {
        var known = codes.Current.All.ToLookup(code => (code.Kind, code.Code));
        return Task.FromResult<IReadOnlyList<ImportLine<CodeRow>>>([
            .. table.Lines.Select(line => Understand(new ImportCells(line, table, today), known)),
        ]);
    }

    public override async Task<Result<string>> AcceptAsync(
        Write write,
        ImportDraft draft,
        IReadOnlyList<ChosenLine<CodeRow>> lines,
        Seat seat,
        CancellationToken ct
    )
    {
        if (!FinanceSeats.IsFinance(seat))
        {
            return FinanceRefusals.CodeRowWrong;
        }

        var table = write.Db.BudgetCodes;
        var present = (await table.ToListAsync(ct)).ToDictionary(row => (row.Kind, row.Code, row.ValidFrom));
        foreach (var row in lines.Select(line => line.Row))
        {
            if (!present.TryGetValue((row.Kind, row.Code, row.From), out var code))
            {
                // The new meaning begins where the old one ends.
                foreach (var old in present.Values.Where(old => old.Kind == row.Kind && old.Code == row.Code && old.ValidFrom < row.From))
                {
                    old.ValidTo = old.ValidTo is { } end && end < row.From ? end : row.From.AddDays(-1);
                    old.EditedHere = true;
                }

                code = new BudgetCode
                {
                    Kind = row.Kind,
                    Code = row.Code,
                    Name = row.Name,
                    Parent = row.Parent,
                    ValidFrom = row.From,
                    Certainty = Certainty.Read,
                    Source = row.Source,
                };
                present.Add((row.Kind, row.Code, row.From), code);
                table.Add(code);
            }

            (code.Name, code.Parent, code.ValidTo) = (row.Name, row.Parent, row.To);
            (code.Source, code.Certainty, code.EditedHere) = (row.Source, Certainty.Read, true);
        }

        var words = $"Đã nhập {VietnameseFormat.Number(lines.Count)} mã.";
        write.Record("budget.codes-imported", "budget-codes", draft.Id, seat.ProvinceCode, seat.ScopePath, words);
        return words;
    }

    public override Task AcceptedAsync() => codes.RefreshAsync(CancellationToken.None);

    private static ImportLine<CodeRow> Understand(ImportCells cells, ILookup<(CodeKind Kind, string Code), BudgetCode> known)
    {
        var (kind, code, name) = (cells.Choice(Kinds, KindWords), cells.Code(Number), cells.Text(Name));
        var (from, to, source) = (cells.Day(From), cells.Day(To), cells.Text(Source));
        cells.Need(Kinds, "Ghi chương, loại, khoản, mục, tiểu mục hoặc nguồn.");
        cells.Need(Number, "Ghi mã.");
        cells.Need(Name, "Ghi tên.");
        cells.Need(From, "Ghi ngày bắt đầu có hiệu lực.");
        cells.Need(Source, "Ghi số, ký hiệu văn bản.");
        if (code.Length > LongestCode || name.Length > LongestText || source.Length > LongestText)
        {
            cells.Problems.Add($"Mã tối đa {LongestCode} ký tự, tên và văn bản tối đa {LongestText} ký tự. Viết ngắn lại.");
        }

        if (to < from)
        {
            cells.Wrong(To, "trước ngày có hiệu lực. Sửa một trong hai ngày.");
        }

        IReadOnlyList<string> shown = [kind is { } known1 ? CodeLabels.Of(known1) : string.Empty, code, name];
        if (cells.Problems.Count > 0 || kind is not { } of || from is not { } since)
        {
            return new(cells.Line, shown, null, cells.Problems);
        }

        var old = known[(of, code)].MaxBy(row => row.ValidFrom);
        return new ImportLine<CodeRow>(cells.Line, shown, new(of, code, name, cells.Code(Parent), since, to, source), cells.Problems)
        {
            Changes = old is not null && old.Name != name ? [new("Tên", old.Name, name)] : [],
        };
    }
}
