using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Competences.Register;

/// <summary>Which rows are shown besides all.</summary>
internal enum RegisterPart
{
    All,

    /// <summary>The province's own.</summary>
    Own,

    /// <summary>Those the release brings.</summary>
    Shipped,

    /// <summary>To be looked at against the document.</summary>
    Doubtful,
}

/// <param name="Place">Path of the commune, department or province that asks.</param>
/// <param name="Number">Of the page, from 1.</param>
internal sealed record RegisterQuery(string Place, DateOnly Day, string? Text, CompetenceForm? Form, RegisterPart Part, int? Number);

/// <param name="Doubtful">Of all the rows, those that are inferred or remembered.</param>
internal sealed record RegisterPage(Page<CompetenceRow> Rows, int Doubtful);

/// <summary>
/// Reads one page of the register: of a province's rows in the database and no more than are shown, of the release's in memory.
/// </summary>
internal sealed class RegisterReader(IDbContextFactory<Db> contexts, CompetenceBook book)
{
    /// <summary>Nobody turns more pages; beyond it rows are not counted.</summary>
    public const int MostCounted = 10_000;

    private static readonly List<Certainty> Doubts = [Certainty.Memory, Certainty.Disputed, Certainty.Inferred];

    public async Task<RegisterPage> ReadAsync(RegisterQuery asked, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (page, province) = (new PageRequest(asked.Number), Scope.ProvinceOf(asked.Place));
        var own = await OwnAsync(db, asked, province, ct);
        var (kept, doubtfulKept) = own is null
            ? (0, 0)
            : (await CountAsync(own, ct), await CountAsync(own.Where(row => Doubts.Contains(row.Certainty)), ct));
        var rows =
            own is null || page.Skip >= kept
                ? []
                : await own.OrderBy(row => row.Subject)
                    .ThenBy(row => row.UnitPath)
                    .ThenBy(row => row.ValidFrom)
                    .ThenBy(row => row.Id)
                    .Skip(page.Skip)
                    .Take(page.Size)
                    .ToListAsync(ct);
        // Where the province's own go on beyond what is counted, the release's are asked for by themselves.
        var nation = kept > MostCounted || asked.Part == RegisterPart.Own ? [] : Shipped(asked, province);
        var shown = nation.Skip(Math.Max(0, page.Skip - kept)).Take(page.Size - rows.Count);
        return new(
            new([.. rows, .. shown], page.Number, page.Size, Math.Min(kept, MostCounted) + nation.Count) { HasMore = kept > MostCounted },
            doubtfulKept + nation.Count(row => row.IsDoubtful)
        );
    }

    private static Task<int> CountAsync(IQueryable<CompetenceRow> rows, CancellationToken ct) =>
        rows.OrderBy(row => row.Subject).ThenBy(row => row.UnitPath).Select(row => row.Id).Take(MostCounted + 1).CountAsync(ct);

    private static async Task<IQueryable<CompetenceRow>?> OwnAsync(Db db, RegisterQuery asked, string province, CancellationToken ct)
    {
        if (province.Length == 0 || asked.Part == RegisterPart.Shipped)
        {
            return null;
        }

        var (table, day) = (db.CompetenceRows, asked.Day);
        var rows = table
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.WithdrawnOn == null)
            .Where(row => row.ValidFrom <= day && (row.ValidTo == null || row.ValidTo >= day));
        if (asked.Place != UnitPath.OfProvince(province).ToString())
        {
            rows = rows.Where(CompetenceRow.Meeting(asked.Place));
        }

        if (asked.Form is { } form)
        {
            rows = rows.Where(row => row.Form == form);
        }

        if (asked.Part == RegisterPart.Doubtful)
        {
            rows = rows.Where(row => Doubts.Contains(row.Certainty));
        }

        var typed = VietnameseText.SearchKey(asked.Text);
        // Whoever types a code means it, and an index has it.
        var code = asked.Text?.Trim() ?? string.Empty;
        if (code.Length > 0 && await table.AnyAsync(row => row.ProvinceCode == province && row.Subject == code, ct))
        {
            return rows.Where(row => row.Subject == code);
        }

        foreach (var word in typed.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            rows = rows.Where(row => row.SearchText.Contains(word));
        }

        return rows;
    }

    private List<CompetenceRow> Shipped(RegisterQuery asked, string province)
    {
        var typed = VietnameseText.SearchKey(asked.Text);
        return
        [
            .. book.NationIn(province)
                .Where(row => row.IsInForce(asked.Day))
                .Where(row => row.Covers(asked.Place) || row.UnitPath.StartsWith(asked.Place, StringComparison.Ordinal))
                .Where(row => asked.Form is null || row.Form == asked.Form)
                .Where(row => asked.Part != RegisterPart.Doubtful || row.IsDoubtful)
                .Where(row => VietnameseText.Matches(row.SearchText, typed))
                .OrderBy(row => row.Field, StringComparer.Ordinal)
                .ThenBy(row => row.Subject, StringComparer.Ordinal),
        ];
    }
}
