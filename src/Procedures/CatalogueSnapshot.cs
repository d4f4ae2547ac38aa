using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures.Workflow;

namespace ThongSuot.Procedures;

/// <summary>A field of the catalogue with those who own it.</summary>
/// <param name="Count">Procedures that hold today and are published.</param>
/// <param name="DepartmentSlug">Empty for other systems' fields.</param>
public sealed record ProcedureField(string Slug, string Name, int Count, string DepartmentSlug, string CommuneOfficeSlug);

/// <summary>The whole catalogue at one moment, indexed. Immutable, so readers need no lock.</summary>
internal sealed class CatalogueSnapshot
{
    private readonly Dictionary<ProcedureId, ProcedureVersion> byId;
    private readonly ILookup<string, ProcedureVersion> byCode;
    private readonly IReadOnlyList<ProcedureSearch.Entry> entries;

    public CatalogueSnapshot(
        IReadOnlyList<ProcedureVersion> versions,
        IReadOnlyList<DeclaredFigure> declared,
        CatalogueStamp stamp,
        DateTimeOffset at
    )
    {
        All =
        [
            .. versions
                .OrderBy(version => version.SortKey, StringComparer.Ordinal)
                .ThenBy(version => version.Code, StringComparer.Ordinal)
                .ThenBy(version => version.ValidFrom),
        ];
        Declared =
        [
            .. declared
                .OrderBy(figure => figure.AsOf)
                .ThenBy(figure => figure.Scope, StringComparer.Ordinal)
                .ThenBy(figure => figure.Measure),
        ];
        Stamp = stamp;
        CheckedAt = at;
        byId = All.ToDictionary(version => version.Id);
        byCode = All.ToLookup(version => version.Code);
        entries = [.. All.Select(ProcedureSearch.EntryOf)];
    }

    private CatalogueSnapshot(CatalogueSnapshot same, DateTimeOffset at)
    {
        (All, Declared, Stamp, CheckedAt) = (same.All, same.Declared, same.Stamp, at);
        (byId, byCode, entries) = (same.byId, same.byCode, same.entries);
    }

    /// <summary>Every version in Vietnamese order of names.</summary>
    public IReadOnlyList<ProcedureVersion> All { get; }

    public IReadOnlyList<DeclaredFigure> Declared { get; }

    public CatalogueStamp Stamp { get; }

    /// <summary>When the database was last asked whether anything changed.</summary>
    public DateTimeOffset CheckedAt { get; }

    public CatalogueSnapshot StillCurrent(DateTimeOffset at) => new(this, at);

    public ProcedureVersion? Find(ProcedureId id) => byId.GetValueOrDefault(id);

    public IEnumerable<ProcedureVersion> VersionsOf(string code) => byCode[code];

    public ProcedureVersion? Current(string code, DateOnly on) => byCode[code].FirstOrDefault(version => IsOffered(version, on));

    /// <summary>The version that begins on a day; without a day the one in force, else the last.</summary>
    public ProcedureVersion? VersionFor(string code, DateOnly? from, DateOnly today) =>
        from is { } day
            ? byCode[code].FirstOrDefault(version => version.ValidFrom == day)
            : Current(code, today) ?? byCode[code].MaxBy(version => version.ValidFrom);

    public IEnumerable<ProcedureVersion> Offered(DateOnly on) => All.Where(version => IsOffered(version, on));

    public IEnumerable<ProcedureVersion> Search(string text, Func<ProcedureVersion, bool> among) =>
        ProcedureSearch.Find(entries.Where(entry => among(entry.Version)), text);

    public IReadOnlyList<ProcedureField> Fields(DateOnly on, Func<ProcedureVersion, bool> among) =>
        [
            .. Offered(on)
                .Where(among)
                .GroupBy(version => version.FieldSlug)
                .Select(group => (Field: group.First(), Count: group.Count()))
                .OrderBy(field => ProcedureSearch.SortKeyOf(field.Field.Field), StringComparer.Ordinal)
                .Select(field => new ProcedureField(
                    field.Field.FieldSlug,
                    field.Field.Field,
                    field.Count,
                    field.Field.DepartmentSlug,
                    field.Field.CommuneOfficeSlug
                )),
        ];

    /// <summary>A repealed procedure is still offered until the day it ends; a draft never is.</summary>
    public static bool IsOffered(ProcedureVersion version, DateOnly on) => version.Publishing != Publishing.Draft && version.HoldsOn(on);

    public static ProcedureVersion VersionOf(Procedure row, IReadOnlyDictionary<string, FieldOwner> owners, IReadOnlyList<StepShare> shares)
    {
        var slug = ProcedureSearch.SlugOf(row.Field);
        var owner = owners.GetValueOrDefault(slug);
        var version = FactsOf(row, slug, StepsOf(row, shares));
        return version with
        {
            DepartmentSlug = OwnerOf(row, row.DepartmentSlug, owner?.DepartmentSlug),
            CommuneOfficeSlug = OwnerOf(row, row.CommuneOfficeSlug, owner?.CommuneOfficeSlug),
            OwnDepartmentSlug = row.DepartmentSlug,
            OwnCommuneOfficeSlug = row.CommuneOfficeSlug,
            OwnerIsGuessed =
                (owner?.IsGuessed ?? true)
                && !((!row.AtProvince || row.DepartmentSlug.Length > 0) && (!row.AtCommune || row.CommuneOfficeSlug.Length > 0)),
            Weight = owner?.Weight ?? 0,
            SortKey = row.SortKey,
            Version = row.Version,
            LimitNote = row.LimitNote,
            Fee = row.Fees.Count == 0 ? ProcedureFee.Unknown : new([.. row.Fees.OrderBy(fee => fee.Order).Select(fee => fee.ToLine())]),
            PostLimit = row.PostLimit,
            PaperCount = row.PaperCount,
            NamesForms = row.NamesForms,
            Doubts = row.Doubts,
            ProvinceCode = row.ProvinceCode,
            OnlineLevel = row.OnlineLevel,
            AllowsDirect = row.AllowsDirect,
            AllowsOnline = row.AllowsOnline,
            AllowsPost = row.AllowsPost,
            Decision = row.Decision,
            Applicant = row.Applicant,
            ReplacedBy = row.ReplacedBy,
            Quality = row.Quality,
            Source = row.Source,
        };
    }

    /// <summary>Papers of the plain case before those of named cases, and the texts beside them.</summary>
    public static ProcedureDetails DetailsOf(IReadOnlyList<PaperRow> papers, DetailRow? texts) =>
        new(
            [.. papers.OrderBy(paper => paper.Case.Length > 0).ThenBy(paper => paper.Number).Select(paper => paper.ToPaper())],
            texts?.LegalBasis ?? string.Empty,
            texts?.Results.Split(DetailRow.Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [],
            texts?.Forms ?? string.Empty,
            texts?.Agency ?? string.Empty
        );

    private static string OwnerOf(Procedure row, string own, string? ofField) =>
        row.System != DecidingSystem.Ours ? string.Empty
        : own.Length > 0 ? own
        : ofField ?? string.Empty;

    private static ProcedureVersion FactsOf(Procedure row, string slug, IReadOnlyList<WorkflowStep> steps) =>
        new()
        {
            Id = row.Id,
            Code = row.Code,
            Name = row.Name,
            Field = row.Field,
            FieldSlug = slug,
            Ministry = row.Ministry,
            System = row.System,
            AtProvince = row.AtProvince,
            AtCommune = row.AtCommune,
            AtMinistry = row.AtMinistry,
            AtOther = row.AtOther,
            DirectLimit = row.DirectLimit,
            OnlineLimit = row.OnlineLimit,
            Steps = steps,
            HasOwnSteps = row.Steps.Count > 0,
            AfterSupplement = row.AfterSupplement,
            ValidFrom = row.ValidFrom,
            ValidTo = row.ValidTo,
            Publishing = row.Publishing,
        };

    private static IReadOnlyList<WorkflowStep> StepsOf(Procedure row, IReadOnlyList<StepShare> shares) =>
        row.Steps.Count > 0
            ? [.. row.Steps.Select(step => step.ToStep()).OrderBy(step => step.Order)]
            : StepHours.Split(StepHours.OfShorter(row.DirectLimit, row.OnlineLimit, row.PostLimit), shares);
}

/// <summary>Tells cheaply whether the catalogue changed since it was read.</summary>
internal readonly record struct CatalogueStamp(int Rows, long Versions);
