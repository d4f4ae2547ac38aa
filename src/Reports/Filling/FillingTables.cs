using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Reports.Filling;

internal static class FillingTables
{
    extension(Db db)
    {
        public DbSet<UnitReport> UnitReports => db.Set<UnitReport>();
    }

    // A province of 148 communes with thirty weekly demands writes near a thousand rows a day; a row holds all its cells.
    public static void Map(ModelBuilder model) =>
        model.Entity<UnitReport>(report =>
        {
            report.ToTable("reports_unit_reports");
            report.ByProvince();
            report.Property(row => row.Id).ValueGeneratedNever();
            report.Property(row => row.Version).IsConcurrencyToken();
            report.Ignore(row => row.Entries);
            report.Ignore(row => row.Known);
            report.Ignore(row => row.IsSent);
            report.Ignore(row => row.IsOpen);
            report.Ignore(row => row.IsLate);
            report.Ignore(row => row.IsCorrection);
            // A demand's period over all units, and one unit's; two people who begin at once cannot both.
            report
                .HasIndex(row => new
                {
                    row.DemandId,
                    row.Period,
                    row.UnitPath,
                    row.Revision,
                })
                .IsUnique();
            // What a unit has in hand.
            report.HasIndex(row => new { row.UnitPath, row.PeriodTo });
        });
}
