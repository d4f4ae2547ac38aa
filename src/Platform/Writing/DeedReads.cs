using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Writing;

/// <summary>Reading the trail.</summary>
public static class DeedReads
{
    /// <summary>
    /// Deeds in the trails of some provinces, and always in the nation's, where what belongs to no province is recorded. Each trail is
    /// asked apart, so that each is one look-up in one partition.
    /// </summary>
    public static IQueryable<DeedRow> DeedsOf(this Db db, IEnumerable<string> provinces, Expression<Func<DeedRow, bool>> which) =>
        provinces
            .Append(string.Empty)
            .Distinct()
            .Select(province => db.Set<DeedRow>().Where(deed => deed.ProvinceCode == province).Where(which))
            .Aggregate((one, other) => one.Concat(other));
}
