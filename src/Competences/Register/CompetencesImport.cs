using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Competences.Register;

/// <summary>
/// A province's own rows, over those of the release. A new holder begins where the old one ends, so history answers any past day.
/// </summary>
internal sealed class CompetencesImport(CompetenceBook book, Units units) : ListImport<CompetenceLine>
{
    public override string Kind => "competences.rows";

    public override string Title => "Sổ thẩm quyền của tỉnh";

    public override IReadOnlyList<ImportColumn> Columns => CompetenceColumns.All;

    public override IReadOnlyList<string> ShownHeads { get; } = ["Mã", "Nội dung thẩm quyền", "Nơi áp dụng", "Người có thẩm quyền"];

    public override int MostRows => 50_000;

    public override Task<IReadOnlyList<ImportLine<CompetenceLine>>> UnderstandAsync(
        SheetTable table,
        Seat seat,
        DateOnly today,
        CancellationToken ct
    )
    {
        var communes = units
            .CommunesOf(seat.ProvinceCode)
            .SelectMany(unit => new[] { (Key: VietnameseText.SearchKey(unit.Name), unit.Path), (Key: unit.Code, unit.Path) })
            .DistinctBy(unit => unit.Key)
            .ToDictionary(unit => unit.Key, unit => unit.Path);
        return Task.FromResult<IReadOnlyList<ImportLine<CompetenceLine>>>([
            .. table.Lines.Select(line => CompetenceColumns.Understand(new(line, table, today), seat.ProvinceCode, communes, book)),
        ]);
    }

    public override async Task<Result<string>> AcceptAsync(
        Write write,
        ImportDraft draft,
        IReadOnlyList<ChosenLine<CompetenceLine>> lines,
        Seat seat,
        CancellationToken ct
    )
    {
        if (!CompetenceSeats.Keeps(seat))
        {
            return CompetenceRefusals.NotKeeper;
        }

        var (province, table) = (seat.ProvinceCode, write.Db.CompetenceRows);
        var subjects = lines.Select(line => line.Row.Subject).Distinct(StringComparer.Ordinal).ToList();
        var present = new List<CompetenceRow>();
        foreach (var part in subjects.Chunk(500))
        {
            present.AddRange(await table.Where(row => row.ProvinceCode == province && part.Contains(row.Subject)).ToListAsync(ct));
        }

        var byTask = present.GroupBy(row => row.Subject).ToDictionary(task => task.Key, task => task.ToList());
        foreach (var line in lines.Select(line => line.Row))
        {
            var task = byTask.GetValueOrDefault(line.Subject) ?? (byTask[line.Subject] = []);
            table.AddRange(Enter(task, line, province));
        }

        var words = $"Đã nhập {VietnameseFormat.Number(lines.Count)} dòng thẩm quyền.";
        write.Record("competences.imported", "competences", draft.Id, province, seat.ScopePath, words);
        return words;
    }

    /// <summary>Puts a line among the rows of its task; gives the row that is new, none when one was corrected.</summary>
    internal static IEnumerable<CompetenceRow> Enter(List<CompetenceRow> task, CompetenceLine line, string provinceCode)
    {
        var same = task.Where(row => row.UnitPath == line.UnitPath && row.MoneyFrom == line.MoneyFrom && row.MoneyTo == line.MoneyTo)
            .ToList();
        // Several may be authorised at once; the power itself has one holder after another.
        var powers = line.Form == CompetenceForm.Authorised ? [] : same.Where(row => row.Form != CompetenceForm.Authorised).ToList();
        var next = powers.Where(row => row.ValidFrom > line.From).Select(row => (DateOnly?)row.ValidFrom).Min();
        var fitting = next is { } begins && (line.To is null || line.To >= begins) ? line with { To = begins.AddDays(-1) } : line;
        foreach (var earlier in powers.Where(row => row.ValidFrom < line.From))
        {
            earlier.ValidTo = earlier.ValidTo is { } end && end < line.From ? end : line.From.AddDays(-1);
        }

        var old = powers.Find(row => row.ValidFrom == line.From)
            ?? same.FirstOrDefault(row => row.Form == line.Form && row.ValidFrom == line.From && row.Title == line.Title);
        if (old is not null)
        {
            fitting.Correct(old);
            return [];
        }

        var made = fitting.Make(provinceCode);
        task.Add(made);
        return [made];
    }
}

/// <summary>One row of a list, as understood.</summary>
internal sealed record CompetenceLine(
    string Subject,
    string Name,
    string Field,
    string UnitPath,
    HolderLevel Level,
    string Body,
    string Title,
    CompetenceForm Form,
    string Document,
    string Article,
    DateOnly From,
    DateOnly? To,
    string Previous,
    string SignForm,
    bool? MayAuthorise,
    string Conditions,
    long? MoneyFrom,
    long? MoneyTo,
    string Supersedes,
    string Note
)
{
    public CompetenceRow Make(string provinceCode) =>
        new()
        {
            Id = CompetenceRowId.New(),
            ProvinceCode = provinceCode,
            UnitPath = UnitPath,
            Subject = Subject,
            Name = Name,
            Field = Field,
            Level = Level,
            Body = Body,
            Title = Title,
            Form = Form,
            BasisKind = CompetenceLabels.Of(Form),
            Document = Document,
            Article = Article,
            ValidFrom = From,
            ValidTo = To,
            Previous = Previous,
            SignForm = SignForm,
            MayAuthorise = MayAuthorise,
            Territory = string.Empty,
            Conditions = Conditions,
            MoneyFrom = MoneyFrom,
            MoneyTo = MoneyTo,
            Supersedes = Supersedes,
            Certainty = Certainty.Read,
            Source = Document,
            Note = Note,
        };

    public void Correct(CompetenceRow row)
    {
        (row.Name, row.Field, row.Level, row.Body, row.Title) = (Name, Field, Level, Body, Title);
        (row.Document, row.Article, row.ValidTo, row.Previous, row.SignForm) = (Document, Article, To, Previous, SignForm);
        (row.Form, row.BasisKind) = (Form, CompetenceLabels.Of(Form));
        (row.MayAuthorise, row.Conditions, row.Supersedes, row.Note, row.Source) = (MayAuthorise, Conditions, Supersedes, Note, Document);
    }
}
