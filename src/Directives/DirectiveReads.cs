using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Directives;

/// <summary>A directive as other modules see it.</summary>
/// <param name="StateName">The state in words.</param>
/// <param name="StateStyle">Class of the tag.</param>
/// <param name="OwnerPath">The organisation that leads.</param>
/// <param name="Path">Where it opens.</param>
public sealed record DirectiveSummary(
    DirectiveId Id,
    string Code,
    string Work,
    DirectiveState State,
    string StateName,
    string StateStyle,
    string OwnerPath,
    string PersonName,
    DateTimeOffset DueAt,
    DateTimeOffset? ClosedAt,
    string Path
)
{
    public bool IsOpen => ClosedAt is null;
}

/// <summary>
/// How directives stand, for modules that had them given. Asked inside a write too; no scope is applied: the caller showed that
/// it may see them.
/// </summary>
public static class DirectiveReads
{
    private const int Chunk = 500;

    /// <summary>The directives of the given keys, in order of their codes; unknown keys are left out.</summary>
    public static async Task<IReadOnlyList<DirectiveSummary>> DirectivesAsync(
        this Db db,
        IReadOnlyCollection<DirectiveId> ids,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var directives = db.Directives;
        var found = new List<Directive>();
        foreach (var chunk in ids.Distinct().Chunk(Chunk))
        {
            found.AddRange(await directives.AsNoTracking().Where(row => chunk.Contains(row.Id)).ToListAsync(ct));
        }

        return [.. found.OrderBy(row => row.Code, StringComparer.Ordinal).Select(row => GlanceOf(row, now))];
    }

    private static DirectiveSummary GlanceOf(Directive row, DateTimeOffset now)
    {
        var state = row.StateAt(now);
        return new(
            row.Id,
            row.Code,
            row.Work,
            state,
            DirectiveLabels.Of(state),
            DirectiveLabels.Style(state),
            row.OwnerPath,
            $"{row.PersonName}, {row.PersonTitle}",
            row.DueAt,
            row.ClosedAt,
            $"/chi-dao/{row.Code}"
        );
    }
}
