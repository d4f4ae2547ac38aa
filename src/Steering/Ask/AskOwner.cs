using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Steering.Blocked;

namespace ThongSuot.Steering.Ask;

/// <summary>What is asked of the owners of chosen lines.</summary>
internal sealed record AskInput(RequestKind Kind, string Words, DateOnly? DueOn);

/// <summary>
/// Reminds the owners of what is blocked, or has them explain it by a day; each is told, and it stands on the line until it is gone.
/// </summary>
internal sealed class AskOwner(
    WriteGate gate,
    SteeringReader reader,
    PermissionRegistry registry,
    Calendars calendars,
    LegalSettingCache law
)
{
    /// <summary>The day an explanation asked for now would be due by.</summary>
    public DateOnly UsualDue(string unitPath, DateTimeOffset now)
    {
        var days = decimal.Parse(law.Find("steering.explain-within", OfficeClock.DayOf(now)).Value, CultureInfo.InvariantCulture);
        return OfficeClock.DayOf(calendars.For(unitPath).AddWorkingDays(now, days));
    }

    /// <summary>Everybody whom asking about these lines would reach, as they stand now.</summary>
    public async Task<IReadOnlyList<BlockageOwner>> PeopleAsync(
        IReadOnlyCollection<string> keys,
        RequestKind kind,
        Seat seat,
        CancellationToken ct
    )
    {
        var people = new List<BlockageOwner>();
        foreach (var line in (await reader.ReadAsync(seat, ct)).Lines.Where(line => keys.Contains(line.Key)))
        {
            people.AddRange(kind == RequestKind.Consult ? await reader.PlacesAsync(line, seat, ct) : line.Owners);
        }

        return [.. people.Where(owner => owner.Seat is { } one && one != seat.SeatId).DistinctBy(owner => owner.Seat)];
    }

    /// <summary>Asks about one line, as it stands now.</summary>
    /// <returns>How many people were asked.</returns>
    public async Task<Result<int>> RunAsync(string key, AskInput input, Seat seat, Deed deed, CancellationToken ct)
    {
        if (Against(input, seat, deed.At) is { } wrong)
        {
            return wrong;
        }

        var line = (await reader.ReadAsync(seat, ct)).Lines.FirstOrDefault(one => one.Key == key);
        var today = OfficeClock.At(OfficeClock.DayOf(deed.At), TimeOnly.MinValue);
        if (line is not null && await reader.StandingAsync(seat.ProvinceCode, key, input.Kind, today, ct) is { } standing)
        {
            return SteeringRefusals.AskedAlready(standing);
        }

        if (line is not null && input.Kind == RequestKind.Consult)
        {
            var places = await reader.PlacesAsync(line, seat, ct);
            return places.Count == 0
                ? SteeringRefusals.NobodyToConsult
                : await gate.RunAsync<int>(deed, (write, _) => Task.FromResult(Ask(write, line, places, input, seat)), ct);
        }

        return line is null ? SteeringRefusals.Gone
            : line.Owners.Count == 0 ? SteeringRefusals.NoOwner
            : line.Owners.All(owner => owner.Seat is null) ? SteeringRefusals.OwnerWithoutAccount
            : line.Owners.All(owner => owner.Seat == seat.SeatId) ? SteeringRefusals.OwnThing
            : await gate.RunAsync<int>(deed, (write, _) => Task.FromResult(Ask(write, line, line.Owners, input, seat)), ct);
    }

    /// <summary>Whoever was asked explains, or the leader of his unit does.</summary>
    public Task<Result> ExplainAsync(Guid id, string? answer, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                if (
                    await write.Db.SteeringRequests.FirstOrDefaultAsync(row => row.Id == id, token) is not { } request
                    || !MayAnswer(request, seat)
                )
                {
                    return SteeringRefusals.NotYours;
                }

                if (!request.Waits)
                {
                    return SteeringRefusals.Answered;
                }

                if (string.IsNullOrWhiteSpace(answer))
                {
                    return SteeringRefusals.AnswerMissing;
                }

                request.Explain(answer, seat.Signature, write.Deed.At);
                Record(write, request, "explained", $"{RequestLabels.AnswerTo(request.Kind)}: {CleanText.CutTo(answer.Trim(), 200)}");
                write.Tell(
                    request.ByPath,
                    request.BySeatId.Value,
                    $"Đã {RequestLabels.AnswerTo(request.Kind).ToLowerInvariant()}: {request.Line}",
                    PathOf(request)
                );
                return Result.Done;
            },
            ct
        );

    /// <summary>Whether a seat is asked: by name, or as the leader of the body that is.</summary>
    public bool MayAnswer(SteeringRequest request, Seat seat) =>
        seat.ActsFor(request.ToSeatId) || (request.ToPath == seat.SpeaksFor && registry.Allows(seat.Role, SteeringPermissions.Explain));

    public static string PathOf(SteeringRequest request) => $"/dieu-hanh/yeu-cau/{request.Id}";

    private Refusal? Against(AskInput input, Seat seat, DateTimeOffset now)
    {
        if (input.Kind == RequestKind.Remind)
        {
            return null;
        }

        var explains = input.Kind == RequestKind.Explain;
        if (explains && !registry.Allows(seat.Role, SteeringPermissions.Explain))
        {
            return SteeringRefusals.MayNotExplain;
        }

        if (input.Words.Length == 0)
        {
            return explains ? SteeringRefusals.WordsMissing : SteeringRefusals.QuestionMissing;
        }

        return input.DueOn is not { } day ? SteeringRefusals.DueMissing
            : day < OfficeClock.DayOf(now) || !calendars.For(seat.UnitPath).IsWorkingDay(day) ? SteeringRefusals.DueNotWorking(day)
            : LatestDay.Against(
                law,
                "steering.explain-due-within",
                calendars.For(seat.UnitPath),
                now,
                OfficeClock.At(day, TimeOnly.MaxValue),
                "Hạn trả lời"
            );
    }

    private Result<int> Ask(Write write, BlockedLine line, IReadOnlyList<BlockageOwner> owners, AskInput input, Seat seat)
    {
        var others = owners.Where(owner => owner.Seat is { } one && one != seat.SeatId).ToList();
        foreach (var owner in others)
        {
            var request = RequestTo(owner, owner.Seat!.Value, line, input, seat, write.Deed.At);
            write.Db.SteeringRequests.Add(request);
            var what = RequestLabels.Of(input.Kind);
            what = request.DueAt is { } due ? $"{what}, hạn {VietnameseFormat.Moment(due)}" : what;
            write.Tell(owner.UnitPath, request.ToSeatId.Value, $"{what}: {CleanText.CutTo(line.Text, 160)}", PathOf(request));
            Record(write, request, DeedOf(input.Kind), $"{what}: {owner.Name}");
        }

        return others.Count;
    }

    private SteeringRequest RequestTo(BlockageOwner owner, SeatId to, BlockedLine line, AskInput input, Seat seat, DateTimeOffset now) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ProvinceCode = seat.ProvinceCode,
            Key = line.Key,
            Line = CleanText.CutTo(line.Text, SteeringRequest.LineLength),
            Path = line.Path,
            Kind = input.Kind,
            Words = input.Words,
            At = now,
            By = seat.Signature,
            BySeatId = seat.SeatId,
            ByPath = seat.SpeaksFor,
            ToSeatId = to,
            ToName = owner.Name,
            ToPath = owner.UnitPath,
            DueAt = input is { Kind: not RequestKind.Remind, DueOn: { } day } ? calendars.For(owner.UnitPath).EndOfWorkingDay(day) : null,
        };

    private static string DeedOf(RequestKind kind) =>
        kind switch
        {
            RequestKind.Remind => "reminded",
            RequestKind.Consult => "consulted",
            _ => "explanation-asked",
        };

    private static void Record(Write write, SteeringRequest request, string act, string text) =>
        write.Record($"steering.{act}", "steering-request", request.Id, request.ProvinceCode, request.ToPath, text);
}
