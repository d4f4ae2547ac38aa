using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Writing;

/// <summary>
/// Refuses what was sent from a page drawn before somebody else changed the same record. The trail knows what was changed, by whom and
/// when, so one number on every form – the last deed when its page was drawn – serves all records of all modules, and no form can name the
/// wrong one.
/// </summary>
/// <param name="notes">Acts that change nothing a form stands on (<c>IModule.Notes</c>): they make no form stale and are not held up by
/// one.</param>
public sealed class StaleForms(IEnumerable<string> notes)
{
    /// <summary>Instead of a deed's number: what was sent is none that a page can have shown.</summary>
    public const long Unreadable = -1;

    private const int Chunk = 200;

    private readonly HashSet<string> notes = new(notes, StringComparer.Ordinal);

    /// <summary>Asked after the rows of the change are written: from then on nobody else can change them before this write ends.</summary>
    public async Task<Refusal?> RefusalAsync(Write write, CancellationToken ct)
    {
        if (write.Deed.Drawn is not { } drawn)
        {
            return null;
        }

        if (drawn == Unreadable)
        {
            return WriteRefusals.FormUnreadable;
        }

        var deeds = write.Rows.Deeds.Where(deed => !notes.Contains(deed.Act) && deed.SubjectId != Guid.Empty).ToList();
        var provinces = deeds.Select(deed => deed.ProvinceCode).Distinct().ToList();
        foreach (var some in deeds.Select(deed => deed.SubjectId).Distinct().Chunk(Chunk))
        {
            var later = await write
                .Db.DeedsOf(provinces, deed => some.Contains(deed.SubjectId) && deed.Sequence > drawn)
                .AsNoTracking()
                .OrderByDescending(deed => deed.Sequence)
                .ToListAsync(ct);
            if (later.Find(deed => !notes.Contains(deed.Act)) is { } last)
            {
                return WriteRefusals.ChangedSince(last);
            }
        }

        return null;
    }
}
