using Microsoft.EntityFrameworkCore;
using ThongSuot.Competences.Documents;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Procedures;

namespace ThongSuot.Competences.Register;

/// <summary>A task of the register by its code.</summary>
internal sealed record TaskName(string Subject, string Name, string Field);

/// <summary>The nation's rows from memory with a province's own from its table.</summary>
internal sealed class CompetenceBook(Catalogue catalogue, LawDocuments documents)
{
    private static readonly ILookup<string, CompetenceRow> Nation = BuiltInCompetences.All.ToLookup(row => row.Subject);

    /// <summary>Tasks whose power goes by another code now, by the code it had.</summary>
    private static readonly ILookup<string, CompetenceRow> Successors = BuiltInCompetences
        .All.Where(row => row.Supersedes.Length > 0)
        .ToLookup(row => row.Supersedes);

    private static readonly IReadOnlyList<(TaskName Task, string Key)> Tasks =
    [
        .. BuiltInCompetences
            .All.DistinctBy(row => row.Subject)
            .Select(row =>
                (
                    new TaskName(row.Subject, row.Name, row.Field),
                    $"{VietnameseText.SearchKey(row.Subject)} {VietnameseText.SearchKey(row.Name)}"
                )
            ),
    ];

    private static readonly IReadOnlyList<string> TaskKeys = [.. Tasks.Select(task => task.Key)];

    /// <summary>The life of documents as a province knows it.</summary>
    /// <param name="provinceCode">Empty for the release alone.</param>
    public LegalDocuments DocumentsOf(string provinceCode) => documents.Of(provinceCode);

    /// <summary>The release's rows of one task that hold in a province.</summary>
    public IEnumerable<CompetenceRow> NationOf(string subject, string provinceCode) =>
        Nation[subject]
            .Concat(Successors[subject])
            .Where(row => row.ProvinceCode.Length == 0 || row.ProvinceCode == provinceCode)
            .Select(documents.Of(provinceCode).Extend);

    /// <summary>
    /// Rows of one task at a unit, of all days and withdrawn ones too: those of the unit and above, not of 147 other communes.
    /// </summary>
    public async Task<IReadOnlyList<CompetenceRow>> AtAsync(Db db, string unitPath, string subject, CancellationToken ct)
    {
        var province = Scope.ProvinceOf(unitPath);
        var nation = NationOf(subject, province).Where(row => row.Covers(unitPath));
        if (province.Length == 0)
        {
            return [.. nation];
        }

        var (rows, above) = (db.CompetenceRows, new UnitPath(unitPath).Upwards.Select(path => path.ToString()).ToList());
        var own = await rows.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.Subject == subject && above.Contains(row.UnitPath))
            .ToListAsync(ct);
        return [.. nation, .. own];
    }

    /// <summary>All rows of a province by task: the nation's that hold there, and its own that had not ended before a day.</summary>
    public async Task<ILookup<string, CompetenceRow>> AllAsync(Db db, string provinceCode, DateOnly from, CancellationToken ct)
    {
        var nation = BuiltInCompetences
            .All.Where(row => row.ProvinceCode.Length == 0 || row.ProvinceCode == provinceCode)
            .Select(documents.Of(provinceCode).Extend);
        if (provinceCode.Length == 0)
        {
            return nation.ToLookup(row => row.Subject);
        }

        var rows = db.CompetenceRows;
        var own = await rows.AsNoTracking()
            .Where(row => row.ProvinceCode == provinceCode && row.WithdrawnOn == null && (row.ValidTo == null || row.ValidTo >= from))
            .ToListAsync(ct);
        return nation.Concat(own).ToLookup(row => row.Subject);
    }

    /// <summary>Whether a province keeps the register: until then nothing of it is said to be blocked.</summary>
    public static Task<bool> IsKeptAsync(Db db, string provinceCode, CancellationToken ct)
    {
        var rows = db.CompetenceRows;
        return rows.AnyAsync(row => row.ProvinceCode == provinceCode, ct);
    }

    /// <summary>The successor a task has under another code on a day.</summary>
    public static CompetenceRow? SuccessorOf(string subject, DateOnly day) => Successors[subject].FirstOrDefault(row => row.IsInForce(day));

    /// <summary>Tasks by words or code: those of the register first, then procedures of the catalogue that no row speaks of.</summary>
    public IReadOnlyList<TaskName> Find(string text, DateOnly day, string provinceCode, int most)
    {
        var typed = VietnameseText.SearchKey(text);
        var found = Tasks
            .Select(task =>
                (task.Task, Rank: task.Key.StartsWith(typed, StringComparison.Ordinal) ? -1 : WordSearch.RankOf(task.Key, typed))
            )
            .Where(task => task.Rank is not null)
            .OrderBy(task => task.Rank)
            .ThenBy(task => task.Task.Name.Length)
            .Select(task => task.Task)
            .Take(most)
            .ToList();
        var others = catalogue
            .Search(text, day, most, provinceCode)
            .Select(procedure => new TaskName(procedure.Code, procedure.Name, procedure.Field));
        var both = found.Concat(others).DistinctBy(task => task.Subject).Take(most).ToList();
        return found.Count > 0 ? both : [.. both.Concat(Nearest(text)).DistinctBy(task => task.Subject).Take(most)];
    }

    private static IEnumerable<TaskName> Nearest(string text) =>
        Tasks
            .Zip(NearestWords.Rank(TaskKeys, text))
            .Where(task => task.Second > 0)
            .OrderByDescending(task => task.Second)
            .ThenBy(task => task.First.Task.Name.Length)
            .Select(task => task.First.Task);

    public TaskName? TaskOf(string subject, DateOnly day) =>
        Tasks.Select(task => task.Task).FirstOrDefault(task => task.Subject == subject)
        ?? (catalogue.Current(subject, day) is { } procedure ? new(procedure.Code, procedure.Name, procedure.Field) : null);

    public ProcedureVersion? ProcedureOf(string subject, DateOnly day) => catalogue.Current(subject, day);

    /// <summary>Procedures that a commune's own bodies decide on a day.</summary>
    public IReadOnlyList<ProcedureVersion> ProceduresOf(string communePath, DateOnly day) =>
        catalogue.DecidedBy(new UnitPath(communePath), day);
}
