using Microsoft.EntityFrameworkCore;
using ThongSuot.Conferences.Stream;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Conferences;

/// <summary>What an act of a conference leaves behind: the line of its journal and of its history.</summary>
/// <param name="Text">Shown to every point; no names of private persons.</param>
internal sealed record ConferenceNews(ConferenceEventKind Kind, string Text);

/// <summary>
/// The only way to change a conference. Takes the next number of its journal before anything is read: the row is locked until the
/// commit, so acts of one conference follow each other, each sees what the one before it did, and numbers have no gap: a refused
/// act takes its number back.
/// </summary>
internal sealed class ConferenceJournal(WriteGate gate, ConferenceFeed feed)
{
    public const string Kind = "conference";
    public const string ConclusionKind = "conclusion";

    /// <summary>Runs one act on a conference of the seat's province.</summary>
    /// <param name="act">Changes it and says what happened.</param>
    /// <returns>The number of the act's line in the journal.</returns>
    public async Task<Result<int>> RunAsync(
        string code,
        Seat seat,
        Deed deed,
        Func<Write, Conference, int, CancellationToken, Task<Result<ConferenceNews>>> act,
        CancellationToken ct
    )
    {
        ConferenceId? changed = null;
        var done = await gate.RunAsync<int>(
            deed,
            async (write, token) =>
            {
                changed = null;
                if (await NextAsync(write.Db, code, seat.ProvinceCode, token) is not { } sequence)
                {
                    return ConferenceRefusals.NotFound;
                }

                var conference = await write.Db.Conferences.FirstAsync(row => row.Code == code, token);
                var result = await act(write, conference, sequence, token);
                if (!result.TryGet(out var news, out var refusal))
                {
                    return refusal;
                }

                Note(write, conference, sequence, news);
                changed = conference.Id;
                return sequence;
            },
            ct
        );
        if (changed is { } id && !done.IsRefused)
        {
            feed.Wake(id);
        }

        return done;
    }

    /// <summary>Puts a line in the journal and in the trail.</summary>
    public static void Note(Write write, Conference conference, int sequence, ConferenceNews news)
    {
        var text =
            news.Text.Length <= ConferenceEvent.TextLength
                ? news.Text
                : string.Concat(news.Text.AsSpan(0, ConferenceEvent.TextLength - 1), "…");
        write.Db.ConferenceEvents.Add(
            new ConferenceEvent
            {
                ConferenceId = conference.Id,
                Sequence = sequence,
                At = write.Deed.At,
                Kind = news.Kind,
                Text = text,
            }
        );
        write.Record(
            $"conference.{news.Kind.ToString().ToLowerInvariant()}",
            Kind,
            conference.Id.Value,
            conference.ProvinceCode,
            UnitPath.OfProvince(conference.ProvinceCode),
            text
        );
    }

    public static string PathOf(string code) => $"/hoi-nghi/{code}";

    private static async Task<int?> NextAsync(Db db, string code, string province, CancellationToken ct)
    {
        var numbers = await db
            .Database.SqlQuery<int>(
                $"""
                UPDATE conferences_conferences SET sequence = sequence + 1 WHERE code = {code} AND province_code = {province}
                RETURNING sequence AS "Value"
                """
            )
            .ToListAsync(ct);
        return numbers.Count == 0 ? null : numbers[0];
    }
}
