using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Today;

/// <summary>What an administrator looks after in a module: each figure opens its list.</summary>
public interface IAdministrationFigures
{
    Task<IReadOnlyList<UnitFigure>> ReadAsync(Db db, Seat seat, CancellationToken ct);
}
