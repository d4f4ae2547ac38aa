using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Reports.Issued;

internal static class IssueTables
{
    extension(Db db)
    {
        public DbSet<IssuedReport> IssuedReports => db.Set<IssuedReport>();
    }

    public static void Map(ModelBuilder model) =>
        model.Entity<IssuedReport>(report =>
        {
            report.ToTable("reports_issued");
            report.Property(row => row.Id).ValueGeneratedNever();
            report.Property(row => row.Version).IsConcurrencyToken();
            report.Ignore(row => row.Content);
            report.Ignore(row => row.IsIssued);
            report.HasIndex(row => row.Code).IsUnique();
            // A body's reports, the last first.
            report.HasIndex(row => new { row.OwnerPath, row.PreparedAt });
        });
}
