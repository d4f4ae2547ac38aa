using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Competences.Authorise;

/// <summary>Where an authorisation stands.</summary>
internal enum AuthorisationState
{
    /// <summary>Prepared; the head has not signed.</summary>
    Draft,

    /// <summary>Signed: from its first to its last day those it names sign beside the head.</summary>
    Signed,

    /// <summary>Taken back by the head before its last day.</summary>
    Revoked,

    /// <summary>Never signed.</summary>
    Withdrawn,
}

/// <summary>One task given to one person.</summary>
internal sealed class AuthorisationPart : IInProvince
{
    public required string ProvinceCode { get; init; }

    public required AuthorisationId AuthorisationId { get; init; }

    public required string Subject { get; init; }

    public required string Name { get; init; }

    public required string Field { get; init; }

    public required SeatId SeatId { get; init; }

    /// <summary>Person and office when it was written: "Trần Văn A, Công chức Tư pháp – Hộ tịch".</summary>
    public required string Holder { get; init; }
}

/// <summary>What an authorisation says besides whom and what.</summary>
/// <param name="Number">Of the decision, 12/QĐ-UBND; may come when it is signed.</param>
/// <param name="To">The last day; an authorisation without one is none.</param>
internal sealed record AuthorisationTerms(string? Number, DateOnly? DecidedOn, DateOnly? From, DateOnly? To, string? Conditions);

/// <summary>
/// A head lets named civil servants sign named tasks in his body's name for a time (Law 72/2025/QH15 Article 14; ND 30/2020/NĐ-CP Article
/// 13(3)). One decision may name several, each signs alone, and the head keeps his power.
/// </summary>
internal sealed class Authorisation : IInProvince
{
    public const string RecordKind = "authorisation";
    public const int NumberLength = 60;
    public const int ConditionsLength = 1000;
    public const int MostTasks = 60;
    public const int MostPeople = 10;

    private Authorisation() { }

    public required AuthorisationId Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required string Code { get; init; }

    /// <summary>The body in whose name is signed.</summary>
    public required string UnitPath { get; init; }

    public AuthorisationState State { get; private set; }

    public string Number { get; private set; } = string.Empty;

    public DateOnly DecidedOn { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public string Conditions { get; private set; } = string.Empty;

    public AccountId PreparedById { get; private init; }

    public string PreparedBy { get; private init; } = string.Empty;

    public DateTimeOffset PreparedAt { get; private init; }

    /// <summary>Name of the head who signed; empty for a draft.</summary>
    public string SignerName { get; private set; } = string.Empty;

    public string SignerTitle { get; private set; } = string.Empty;

    /// <summary>The first day on which it holds no longer; null while it was not revoked.</summary>
    public DateOnly? RevokedFrom { get; private set; }

    public string RevokedWhy { get; private set; } = string.Empty;

    public List<AuthorisationPart> Parts { get; private init; } = [];

    public int Version { get; private set; }

    public string Signer => $"{SignerName}, {SignerTitle}";

    public static Result<Authorisation> Prepare(
        string code,
        Seat seat,
        AuthorisationTerms facts,
        IReadOnlyList<(string Subject, string Name, string Field)> tasks,
        IReadOnlyList<Seat> people,
        DateOnly today,
        DateTimeOffset at
    )
    {
        if (tasks.Count is 0 or > MostTasks)
        {
            return AuthorisationRefusals.Tasks;
        }

        if (people.Count is 0 or > MostPeople)
        {
            return AuthorisationRefusals.People;
        }

        if (Against(facts, today) is { } wrong)
        {
            return wrong;
        }

        var id = AuthorisationId.New();
        return new Authorisation
        {
            Id = id,
            ProvinceCode = seat.ProvinceCode,
            Code = code,
            UnitPath = seat.SpeaksFor,
            Number = facts.Number?.Trim() ?? string.Empty,
            DecidedOn = facts.DecidedOn ?? today,
            From = facts.From!.Value,
            To = facts.To!.Value,
            Conditions = facts.Conditions?.Trim() ?? string.Empty,
            PreparedById = seat.AccountId,
            PreparedBy = seat.Signature,
            PreparedAt = at,
            Parts =
            [
                .. from task in tasks
                from person in people
                select new AuthorisationPart
                {
                    ProvinceCode = seat.ProvinceCode,
                    AuthorisationId = id,
                    Subject = task.Subject,
                    Name = task.Name,
                    Field = task.Field,
                    SeatId = person.SeatId,
                    Holder = person.Signature,
                },
            ],
        };
    }

    /// <summary>What the state alone stands against an act.</summary>
    public Refusal? Refuse(AuthorisationAct act) =>
        act switch
        {
            AuthorisationAct.Revoke when State != AuthorisationState.Signed => AuthorisationRefusals.NotSigned,
            AuthorisationAct.Sign or AuthorisationAct.Withdraw when State != AuthorisationState.Draft => AuthorisationRefusals.NotDraft,
            _ => null,
        };

    public Result Sign(Seat head, string? number, DateOnly? decidedOn, DateOnly today)
    {
        var (said, day) = (number?.Trim() is { Length: > 0 } given ? given : Number, decidedOn ?? DecidedOn);
        if (said.Length is 0 or > NumberLength)
        {
            return AuthorisationRefusals.Number;
        }

        if (day > today || day < OfficeClock.DayOf(PreparedAt))
        {
            return AuthorisationRefusals.DecidedOn;
        }

        if (To < today)
        {
            return AuthorisationRefusals.ToBeforeFrom;
        }

        Version++;
        // What was signed yesterday without a power is not made good today.
        (State, Number, DecidedOn, From) = (AuthorisationState.Signed, said, day, From < today ? today : From);
        (SignerName, SignerTitle) = (head.PersonName, head.Title);
        return Result.Done;
    }

    /// <param name="from">The first day without it.</param>
    public Result Revoke(DateOnly? from, string? why, DateOnly today)
    {
        if (why?.Trim() is not { Length: > 0 and <= ConditionsLength } reason)
        {
            return AuthorisationRefusals.Why;
        }

        // Of a day that has begun, what was signed this morning keeps its ground.
        var first = From > today ? today : today.AddDays(1);
        if (from is not { } day || day < first || day > To.AddDays(1))
        {
            return AuthorisationRefusals.RevokedFrom(first, To.AddDays(1));
        }

        Version++;
        (State, RevokedFrom, RevokedWhy) = (AuthorisationState.Revoked, day, reason);
        return Result.Done;
    }

    public Result Withdraw()
    {
        Version++;
        State = AuthorisationState.Withdrawn;
        return Result.Done;
    }

    /// <summary>Whether it lets somebody sign on a day.</summary>
    public bool HoldsOn(DateOnly day) =>
        State is AuthorisationState.Signed or AuthorisationState.Revoked
        && From <= day
        && day <= To
        && (RevokedFrom is not { } gone || day < gone);

    private static Refusal? Against(AuthorisationTerms facts, DateOnly today) =>
        facts.Number?.Trim().Length > NumberLength ? AuthorisationRefusals.Number
        : facts.From is not { } from ? AuthorisationRefusals.FromMissing
        : facts.To is not { } to ? AuthorisationRefusals.ToMissing
        : from < today ? AuthorisationRefusals.FromPast
        : to < from ? AuthorisationRefusals.ToBeforeFrom
        : facts.Conditions?.Trim().Length > ConditionsLength ? AuthorisationRefusals.Conditions
        : null;
}

internal enum AuthorisationAct
{
    Sign,
    Withdraw,
    Revoke,
}
