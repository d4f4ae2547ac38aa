using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.Proposals;

internal enum ProposalKind
{
    /// <summary>A seat for somebody.</summary>
    Seat,

    /// <summary>A new temporary password for an account that decides or administers.</summary>
    Password,

    /// <summary>Such an account's authenticator is to be switched off.</summary>
    TotpOff,

    /// <summary>A key for another system.</summary>
    Client,
}

/// <summary>
/// What one administrator wants and a second person must confirm before it counts. It lies in a table of its own, so that nothing that
/// reads seats or keys can take a proposal for one.
/// </summary>
internal sealed class Proposal
{
    public required Guid Id { get; init; }

    public required ProposalKind Kind { get; init; }

    /// <summary>Whose account it is about; null for a key.</summary>
    public AccountId? AccountId { get; init; }

    /// <summary>The key it is about; null for an account.</summary>
    public Guid? ClientId { get; init; }

    /// <summary>Where it counts: whoever administers this unit may confirm.</summary>
    public required string UnitPath { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>Of the seat; the rest of it follows from the unit.</summary>
    public Role? Role { get; init; }

    public string? Title { get; init; }

    public DateOnly? From { get; init; }

    /// <summary>What is asked, in words for the page.</summary>
    public required string Text { get; init; }

    /// <summary>Null only where nobody signed in asked.</summary>
    public required AccountId? ProposedBy { get; init; }

    public required string ProposedByName { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    public static Proposal Of(ProposalKind kind, Deed deed, string unitPath, string text, AccountId? account = null) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Kind = kind,
            AccountId = account,
            UnitPath = unitPath,
            ProvinceCode = deed.Actor.ProvinceCode,
            Text = text,
            ProposedBy = deed.Actor.AccountId,
            ProposedByName = deed.Actor.Name,
            ProposedAt = deed.At,
        };

    public static Proposal OfSeat(AccountSeat seat, Deed deed) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Kind = ProposalKind.Seat,
            AccountId = seat.AccountId,
            UnitPath = seat.UnitPath,
            ProvinceCode = seat.ProvinceCode,
            Role = seat.Role,
            Title = seat.Title,
            From = seat.From,
            Text = $"Giao vị trí {seat.Title}, {seat.UnitName}",
            ProposedBy = deed.Actor.AccountId,
            ProposedByName = deed.Actor.Name,
            ProposedAt = deed.At,
        };

    public static Proposal OfClient(ApiClient client, Deed deed) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Kind = ProposalKind.Client,
            ClientId = client.Id,
            UnitPath = client.ScopePath,
            ProvinceCode = client.ProvinceCode,
            Text = $"Mở khóa kết nối hệ thống “{client.Name}”",
            ProposedBy = deed.Actor.AccountId,
            ProposedByName = deed.Actor.Name,
            ProposedAt = deed.At,
        };
}
