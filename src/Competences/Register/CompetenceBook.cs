using Microsoft.EntityFrameworkCore;
using ThongSuot.Competences.Documents;
using ThongSuot.Competences.Who;
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

    /// <summary>So many tasks one everyday word may bring by words alone.</summary>
    private const int MeantEach = 3;

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

    /// <summary>The release's rows that hold in a province.</summary>
    public IEnumerable<CompetenceRow> NationIn(string provinceCode) =>
        BuiltInCompetences
            .All.Where(row => row.ProvinceCode.Length == 0 || row.ProvinceCode == provinceCode)
            .Select(documents.Of(provinceCode).Extend);

    /// <summary>Rows of a province by task: the nation's that hold there, and its own.</summary>
    /// <param name="around">Only own rows whose days run on this day or the one before; null for all.</param>
    /// <param name="place">Only rows that meet this unit: its own, of those above and of those below.</param>
    public async Task<ILookup<string, CompetenceRow>> AllAsync(
        Db db,
        string provinceCode,
        DateOnly? around,
        CancellationToken ct,
        string? place = null
    )
    {
        var nation = NationIn(provinceCode);
        if (provinceCode.Length == 0)
        {
            return nation.ToLookup(row => row.Subject);
        }

        var rows = db.CompetenceRows;
        var own = rows.AsNoTracking().Where(row => row.ProvinceCode == provinceCode && row.WithdrawnOn == null);
        if (around is { } day)
        {
            var eve = day.AddDays(-1);
            own = own.Where(row => row.ValidFrom <= day && (row.ValidTo == null || row.ValidTo >= eve));
        }

        if (place is not null && place != UnitPath.OfProvince(provinceCode).ToString())
        {
            own = own.Where(CompetenceRow.Meeting(place));
        }

        return nation.Concat(await own.ToListAsync(ct)).ToLookup(row => row.Subject);
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
        var meant = Meant(text, day, provinceCode).DistinctBy(task => task.Subject).Take(most / 2).ToList();
        // Everyday words stand in few names; without their marks they stand in the wrong ones too ("sổ đỏ", "sửa do lỗi").
        var named = found.Concat(others).Where(task => meant.Count == 0 || EverydayWords.Says(task.Name, text));
        var both = meant.Concat(named).DistinctBy(task => task.Subject).Take(most).ToList();
        return found.Count + meant.Count > 0 ? both : [.. both.Concat(Nearest(text)).DistinctBy(task => task.Subject).Take(most)];
    }

    /// <summary>What everyday words mean.</summary>
    private IEnumerable<TaskName> Meant(string text, DateOnly day, string provinceCode) =>
        EverydayWords.In(text).SelectMany(word => word.Finds).SelectMany(means => MeantBy(means, day, provinceCode));

    private IEnumerable<TaskName> MeantBy(string means, DateOnly day, string provinceCode)
    {
        if (TaskOf(means, day) is { } task)
        {
            return [task];
        }

        var key = VietnameseText.SearchKey(means);
        return Tasks
            .Where(one => WordSearch.RankOf(one.Key, key) is not null)
            .OrderBy(one => WordSearch.RankOf(one.Key, key))
            .ThenBy(one => one.Task.Name.Length)
            .Select(one => one.Task)
            .Take(MeantEach)
            .Concat(
                catalogue
                    .Search(means, day, MeantEach, provinceCode)
                    .Select(procedure => new TaskName(procedure.Code, procedure.Name, procedure.Field))
            );
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
