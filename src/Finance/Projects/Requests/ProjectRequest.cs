using ThongSuot.Finance.Projects.Contracts;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Projects.Requests;

/// <summary>What money of a project is asked to do.</summary>
internal enum RequestKind
{
    /// <summary>Capital of a year is given, or taken back below zero.</summary>
    Capital,

    /// <summary>The treasury paid, or money came back below zero.</summary>
    Payment,

    /// <summary>Less is accepted than before, where it was paid against.</summary>
    Acceptance,
}

internal enum RequestState
{
    Waiting,
    Agreed,
    TurnedDown,
}

/// <summary>
/// Capital or a payment as one person entered it: it counts nowhere before a second person agreed. Nobody agrees to his own.
/// </summary>
internal sealed class ProjectRequest : IInProvince
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required ProjectId ProjectId { get; init; }

    public required RequestKind Kind { get; init; }

    public RequestState State { get; private set; }

    /// <summary>The contract a payment is of; null for capital and for costs outside contracts.</summary>
    public ProjectContractId? ContractId { get; init; }

    /// <summary>The year whose capital it is of.</summary>
    public required int Year { get; init; }

    /// <summary>Đồng; below zero for what is taken back.</summary>
    public required long Amount { get; init; }

    /// <summary>Of the decision, or of the treasury's voucher.</summary>
    public required string Number { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>For a cost outside contracts and for what is taken back: what and why.</summary>
    public required string Content { get; init; }

    public required AccountId AskedBy { get; init; }

    public required string AskedByName { get; init; }

    /// <summary>Whoever agreed or turned it down; empty while it waits.</summary>
    public string DecidedBy { get; private set; } = string.Empty;

    public string Reason { get; private set; } = string.Empty;

    public int Version { get; private set; }

    public Result Decide(RequestState state, Seat by, string reason)
    {
        if (State != RequestState.Waiting)
        {
            return ProjectRefusals.RequestGone;
        }

        if (by.AccountId == AskedBy && state == RequestState.Agreed)
        {
            return FinanceRefusals.OwnEntry;
        }

        (State, DecidedBy, Reason) = (state, by.Signature, reason);
        Version++;
        return Result.Done;
    }
}
