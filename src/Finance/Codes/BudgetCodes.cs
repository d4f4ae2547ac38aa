using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Codes;

/// <summary>The classification in memory: names of codes on a day.</summary>
internal sealed class BudgetCodes(IDbContextFactory<Db> contexts, TimeProvider time) : IReferenceCache, IDisposable
{
    private readonly ReferenceCache<CodeList> copy = new(() => CodeList.BuiltIn, (_, ct) => LoadAsync(contexts, ct), time);

    public CodeList Current => copy.Current;

    public Task RefreshAsync(CancellationToken ct) => copy.RefreshAsync(ct);

    public void Dispose() => copy.Dispose();

    private static async Task<CodeList> LoadAsync(IDbContextFactory<Db> contexts, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var codes = db.BudgetCodes;
        var rows = await codes.AsNoTracking().ToListAsync(ct);
        return rows.Count == 0 ? CodeList.BuiltIn : new CodeList(rows);
    }
}

/// <summary>One unchanging state of the classification.</summary>
internal sealed class CodeList(IReadOnlyList<BudgetCode> all)
{
    private static readonly CodeKind[] Items = [CodeKind.Subitem, CodeKind.Item];
    private static readonly CodeKind[] Categories = [CodeKind.Subcategory, CodeKind.Category];

    private readonly ILookup<(CodeKind Kind, string Code), BudgetCode> byCode = all.ToLookup(code => (code.Kind, code.Code));

    public static CodeList BuiltIn { get; } = new(BuiltInCodes.Read());

    public IReadOnlyList<BudgetCode> All => all;

    public BudgetCode? Source(string code, int year) => Find(CodeKind.Source, code, year);

    public BudgetCode? Chapter(string code, int year) => Find(CodeKind.Chapter, code, year);

    /// <summary>A khoản; a loại where the line names no khoản of it.</summary>
    public BudgetCode? Category(string code, int year) => First(Categories, code, year);

    /// <summary>A tiểu mục, or a mục.</summary>
    public BudgetCode? Item(string code, int year) => First(Items, code, year);

    /// <summary>What the classification does not know or knows from memory alone, in words; empty when all of it is sure.</summary>
    public string Doubt(string source, string chapter, string category, string item, int year)
    {
        var parts = new (string Name, string Code, BudgetCode? Found)[]
        {
            ("nguồn", source, Source(source, year)),
            ("chương", chapter, Chapter(chapter, year)),
            ("khoản", category, Category(category, year)),
            ("mục", item, Item(item, year)),
        };
        var unknown = parts.Where(part => part.Found is null).Select(part => $"{part.Name} {part.Code}").ToList();
        return unknown.Count == 0 ? string.Empty : $"Mã chưa có trong mục lục: {string.Join(", ", unknown)}.";
    }

    private BudgetCode? First(CodeKind[] kinds, string code, int year) =>
        kinds.Select(kind => Find(kind, code, year)).FirstOrDefault(found => found is not null);

    /// <summary>The code in force at the end of a year: what was given in the year may have a name of it.</summary>
    private BudgetCode? Find(CodeKind kind, string code, int year) =>
        byCode[(kind, code)].Where(found => found.IsInForce(new DateOnly(year, 12, 31))).MaxBy(found => found.ValidFrom);
}
