using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Secrets;

namespace ThongSuot.Platform.Storage;

/// <summary>One key of the ring that protects sign-in cookies and form tokens.</summary>
internal sealed class KeyRow
{
    public required string Name { get; init; }

    /// <summary>Sealed with the key outside the database where there is one.</summary>
    public required string Xml { get; set; }
}

/// <summary>Keeps the key ring in the database, so that a sign-in survives a restart and is known to every node.</summary>
internal sealed class ProtectionKeys(IDbContextFactory<Db> contexts, OutsideKey outside) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = contexts.CreateDbContext();
        return [.. db.Set<KeyRow>().AsNoTracking().Select(row => row.Xml).AsEnumerable().Select(xml => XElement.Parse(outside.Open(xml)))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        // Not through the write gate: the framework asks synchronously, perhaps from inside a write. It happens once in 90 days.
        using var db = contexts.CreateDbContext();
        db.Add(new KeyRow { Name = friendlyName, Xml = outside.Seal(element.ToString(SaveOptions.DisableFormatting)) });
        db.SaveChanges();
    }
}
