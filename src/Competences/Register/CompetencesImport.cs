using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Competences.Register;

/// <summary>
/// A province's own rows, over those of the release. A new holder begins where the old one ends, so history answers any past day.
/// </summary>
internal sealed class CompetencesImport(CompetenceBook book, Units units, IDbContextFactory<Db> contexts) : ListImport<CompetenceLine>
{
    public override string Kind => "competences.rows";

    public override string Title => "Sổ thẩm quyền của tỉnh";

    public override IReadOnlyList<ImportColumn> Columns => CompetenceColumns.All;

    public override IReadOnlyList<string> ShownHeads { get; } = ["Mã", "Nội dung thẩm quyền", "Nơi áp dụng", "Người có thẩm quyền"];

    public override int MostRows => 50_000;

    public override async Task<IReadOnlyList<ImportLine<CompetenceLine>>> UnderstandAsync(
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
        var lines = table
            .Lines.Select(line => CompetenceColumns.Understand(new(line, table, today), seat.ProvinceCode, communes, book))
            .ToList();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var own = await PresentAsync(db, seat.ProvinceCode, [.. lines.Select(line => line.Row?.Subject).OfType<string>()], ct);
        return new LineRemarks(book, seat.ProvinceCode, own, today).On(lines);
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
        var present = await PresentAsync(write.Db, province, [.. lines.Select(line => line.Row.Subject)], ct);
        var byTask = present.GroupBy(row => row.Subject).ToDictionary(task => task.Key, task => task.ToList());
        var (today, why) = (OfficeClock.DayOf(write.Deed.At), $"Thay bằng dòng nhập sau cho cùng ngày; {seat.Signature}");
        foreach (var line in lines.Select(line => line.Row))
        {
            var task = byTask.GetValueOrDefault(line.Subject) ?? (byTask[line.Subject] = []);
            if (Standing(task, line) is { } standing && IsNewer(standing, draft) && !line.SaysWhat(standing))
            {
                return CompetenceRefusals.EnteredMeanwhile(line.Subject, standing.Holder);
            }

            table.AddRange(Enter(task, line, province, today, CleanText.CutTo(why, CompetenceRow.TextLength)));
        }

        await RegisterMark.MoveAsync(write.Db, province, ct);
        var words = $"Đã nhập {VietnameseFormat.Number(lines.Count)} dòng thẩm quyền.";
        write.Record("competences.imported", "competences", draft.Id, province, seat.ScopePath, words);
        return words;
    }

    /// <summary>
    /// Entered after the preview was made: whoever looked at it was not told. Keys are in the order in which they were made.
    /// </summary>
    private static bool IsNewer(CompetenceRow row, ImportDraft draft) =>
        string.CompareOrdinal(row.Id.Value.ToString(), draft.Id.ToString()) > 0;

    private static async Task<List<CompetenceRow>> PresentAsync(
        Db db,
        string province,
        IReadOnlyCollection<string> subjects,
        CancellationToken ct
    )
    {
        var (table, present) = (db.CompetenceRows, new List<CompetenceRow>());
        foreach (var part in subjects.Distinct(StringComparer.Ordinal).Chunk(500))
        {
            present.AddRange(await table.Where(row => row.ProvinceCode == province && part.Contains(row.Subject)).ToListAsync(ct));
        }

        return present;
    }

    /// <summary>
    /// Puts a line among the rows of its task; gives the row that is new, none for one that is there already. A row of the same day that
    /// says something else is withdrawn, and stays in the history.
    /// </summary>
    internal static IEnumerable<CompetenceRow> Enter(
        List<CompetenceRow> task,
        CompetenceLine line,
        string provinceCode,
        DateOnly today,
        string why
    )
    {
        var (powers, old) = (PowersBeside(task, line), Standing(task, line));
        if (old is not null && line.SaysWhat(old))
        {
            return [];
        }

        old?.Withdraw(today, why);
        var next = powers.Where(row => row.ValidFrom > line.From).Select(row => (DateOnly?)row.ValidFrom).Min();
        var fitting = next is { } begins && (line.To is null || line.To >= begins) ? line with { To = begins.AddDays(-1) } : line;
        foreach (var earlier in powers.Where(row => row.ValidFrom < line.From))
        {
            earlier.EndBefore(line.From);
        }

        var made = fitting.Make(provinceCode);
        task.Add(made);
        return [made];
    }

    /// <summary>The row of the same day, place and amounts that a line would take the place of; null for none.</summary>
    internal static CompetenceRow? Standing(IReadOnlyList<CompetenceRow> task, CompetenceLine line) =>
        PowersBeside(task, line).FirstOrDefault(row => row.ValidFrom == line.From)
        ?? Same(task, line)
            .FirstOrDefault(row => row.Form == line.Form && row.ValidFrom == line.From && row.Title == line.Title && row.SeatId is null);

    /// <summary>Several may be authorised at once; the power itself has one holder after another.</summary>
    private static IReadOnlyList<CompetenceRow> PowersBeside(IReadOnlyList<CompetenceRow> task, CompetenceLine line) =>
        line.Form == CompetenceForm.Authorised ? [] : [.. Same(task, line).Where(row => row.Form != CompetenceForm.Authorised)];

    private static IEnumerable<CompetenceRow> Same(IReadOnlyList<CompetenceRow> task, CompetenceLine line) =>
        task.Where(row =>
            row.WithdrawnOn is null && row.UnitPath == line.UnitPath && row.MoneyFrom == line.MoneyFrom && row.MoneyTo == line.MoneyTo
        );
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

    /// <summary>Whether a row of the register says the same; its last day may have been moved by a later one.</summary>
    public bool SaysWhat(CompetenceRow row) =>
        (row.Name, row.Field, row.Level, row.Body, row.Title, row.Form) == (Name, Field, Level, Body, Title, Form)
        && (row.Document, row.Article, row.Previous, row.SignForm) == (Document, Article, Previous, SignForm)
        && (row.MayAuthorise, row.Conditions, row.Supersedes, row.Note) == (MayAuthorise, Conditions, Supersedes, Note)
        && (row.ValidTo == To || row.IsShortened);
}
