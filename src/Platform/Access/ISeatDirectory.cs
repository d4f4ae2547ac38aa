using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Access;

/// <summary>Who works where: Identity answers, so that modules need not know its tables.</summary>
public interface ISeatDirectory
{
    /// <summary>Lasting seats of one role whose unit lies under a path, by name in Vietnamese order.</summary>
    Task<IReadOnlyList<Seat>> UnderAsync(string path, Role role, CancellationToken ct);

    /// <summary>The seat of a key if it lasts today, or null.</summary>
    Task<Seat?> FindAsync(SeatId id, CancellationToken ct);

    /// <summary>Every seat that a person holds today.</summary>
    Task<IReadOnlyList<Seat>> OfAccountAsync(AccountId account, CancellationToken ct);
}
