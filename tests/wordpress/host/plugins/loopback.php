<?php
// WordPress asks no address of this machine by default; here, the cards stand on one.
add_filter( 'http_request_host_is_external', fn( $is_external, $host ) => $is_external || '127.0.0.1' === $host, 10, 2 );
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array( ...$ports, (int) getenv( 'CARD_PORT' ) ) );
// One blog shows its posts in each theme that is asked for.
foreach ( array( 'template', 'stylesheet' ) as $option ) {
    add_filter( "pre_option_$option", fn( $value ) => $_GET['theme'] ?? $value );
}
