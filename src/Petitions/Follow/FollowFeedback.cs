using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Petitions.Flood;
using ThongSuot.Petitions.Law;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Petitions.Follow;

/// <summary>Code and number as typed.</summary>
internal sealed record FeedbackKey(string? Code, string? Pin)
{
    private const int PrefixLength = 2;

    public string Cleaned => (Code ?? string.Empty).Trim().ToUpperInvariant();

    /// <summary>The province that gave the code; null for what is no code.</summary>
    public string? Province =>
        Cleaned is { Length: > PrefixLength + 2 } code
        && code.StartsWith("PA", StringComparison.Ordinal)
        && code[2..4].All(char.IsAsciiDigit)
            ? code[2..4]
            : null;
}

/// <summary>What the sender does with code and number: looks, adds what was asked, rates once.</summary>
internal sealed class FollowFeedback(
    WriteGate gate,
    IDbContextFactory<Db> contexts,
    FeedbackPins pins,
    FloodGuard flood,
    PetitionLaw law,
    Calendars calendars
)
{
    private const int MostMisses = 10;

    public async Task<Result<CitizenFeedback>> FindAsync(FeedbackKey key, IPAddress? address, Deed deed, CancellationToken ct)
    {
        if (key.Province is not { } province)
        {
            return FeedbackRefusals.LookUpFailed;
        }

        var misses = (await flood.MarksAsync(province, address, ct)).Address;
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await FloodGuard.CountOfAsync(db, province, MissMark(misses), deed.At, ct) >= MostMisses)
        {
            return FeedbackRefusals.LookUpTooOften;
        }

        var (code, rows) = (key.Cleaned, db.Feedback);
        var row = await rows.AsNoTracking().FirstOrDefaultAsync(one => one.ProvinceCode == province && one.Code == code, ct);
        if (row is not null && await pins.FitsAsync(province, code, key.Pin, ct))
        {
            return row;
        }

        await CountMissAsync(province, MissMark(misses), deed, ct);
        return FeedbackRefusals.LookUpFailed;
    }

    /// <summary>What the sender was answered before it was opened again.</summary>
    public async Task<EarlierAnswer?> EarlierAsync(CitizenFeedback row, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await EarlierAnswer.ReadAsync(db, row, ct);
    }

    /// <summary>A miss must be counted, so it is a write of its own that succeeds.</summary>
    private Task<Result<int>> CountMissAsync(string province, string mark, Deed deed, CancellationToken ct) =>
        gate.RunAsync<int>(
            deed,
            async (write, token) =>
            {
                write.Record(
                    "feedback.look-up-missed",
                    "look-up",
                    Guid.Empty,
                    province,
                    UnitPath.OfProvince(province),
                    "Tra cứu phản ánh không đúng"
                );
                return await FloodGuard.AddAsync(write.Db, province, mark, write.Deed.At, token);
            },
            ct
        );

    public Task<Result> AddAsync(CitizenFeedback found, string? words, Deed deed, CancellationToken ct)
    {
        var added = words?.Trim() ?? string.Empty;
        return added.Length is 0 or > CitizenFeedback.TextLength
            ? Task.FromResult<Result>(FeedbackRefusals.WordsMissing)
            : ChangeAsync(
                found,
                "added",
                "Người gửi bổ sung thông tin",
                row => row.Add(added, OfficeClock.DayOf(deed.At), law, calendars.For(row.UnitPath)),
                deed,
                ct
            );
    }

    public Task<Result> RateAsync(CitizenFeedback found, int? rating, string? words, Deed deed, CancellationToken ct)
    {
        var said = string.IsNullOrWhiteSpace(words) ? null : words.Trim();
        return rating is not (>= 1 and <= 5) ? Task.FromResult<Result>(FeedbackRefusals.RatingMissing)
            : said?.Length > CitizenFeedback.RatingLength ? Task.FromResult<Result>(FeedbackRefusals.RatingWords)
            : ChangeAsync(found, "rated", $"Người gửi đánh giá {rating}/5", row => row.Rate(rating.Value, said), deed, ct);
    }

    private Task<Result> ChangeAsync(
        CitizenFeedback found,
        string act,
        string text,
        Func<CitizenFeedback, Result> change,
        Deed deed,
        CancellationToken ct
    ) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var (province, id, rows) = (found.ProvinceCode, found.Id, write.Db.Feedback);
                var row = await rows.SingleAsync(one => one.ProvinceCode == province && one.Id == id, token);
                var done = change(row);
                if (!done.IsRefused)
                {
                    write.Record($"feedback.{act}", CitizenFeedback.RecordKind, row.Id.Value, row.ProvinceCode, row.UnitPath, text);
                    write.Tell(row.UnitPath, null, $"{row.Code}: {text.ToLowerInvariant()}", $"/pakn/{row.Code}");
                }

                return done;
            },
            ct
        );

    // Wrong numbers are counted apart from what was sent.
    private static string MissMark(string addressMark) =>
        $"miss{addressMark}"[..Math.Min(CitizenFeedback.MarkLength, addressMark.Length + 4)];
}
